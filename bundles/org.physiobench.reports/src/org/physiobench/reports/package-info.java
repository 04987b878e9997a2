/** Puts what a patient takes home on paper, with BIRT. */
package org.physiobench.reports;
