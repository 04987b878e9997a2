/** The list of patients. */
package org.physiobench.ui.patients;
