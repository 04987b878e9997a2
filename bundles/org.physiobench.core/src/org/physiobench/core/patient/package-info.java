/** Patients as the rest of the program finds, opens and saves them. */
package org.physiobench.core.patient;
