/** What plugins keep with a patient: objects of packages that this program need not know. */
package org.physiobench.core.patient.attachment;
