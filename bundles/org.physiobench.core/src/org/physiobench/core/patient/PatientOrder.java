package org.physiobench.core.patient;

/** The orders in which patients are listed. Those who are equal are listed by family and given name. */
public enum PatientOrder {

	/** Family name, then given name. */
	NAME,
	/** The oldest patient first. */
	BIRTH_DATE,
	/** The latest visit first; who was never here comes last. */
	LAST_VISIT,
	/** The latest problem by the alphabet; who has none comes last. */
	PROBLEM
}
