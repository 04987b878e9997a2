/** The page on which a program is put together: phases, prescriptions on cards, dosage on chips. */
package org.physiobench.ui.program;
