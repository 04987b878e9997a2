/** What came of the programs: adherence, pain, dosage and scores over time, as values without a screen. */
package org.physiobench.core.progress;
