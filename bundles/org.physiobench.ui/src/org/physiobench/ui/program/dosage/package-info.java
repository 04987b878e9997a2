/** The dosage of a prescription as chips that are edited in place, and as words that are typed. */
package org.physiobench.ui.program.dosage;
