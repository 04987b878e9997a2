/** What is printed for a patient, and what was handed out before. */
package org.physiobench.ui.documents;
