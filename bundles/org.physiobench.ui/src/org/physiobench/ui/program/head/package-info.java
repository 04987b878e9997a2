/** The head of the page of a program: which revision it is, what it asks of the patient, what can be done with it. */
package org.physiobench.ui.program.head;
