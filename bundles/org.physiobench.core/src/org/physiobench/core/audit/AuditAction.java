package org.physiobench.core.audit;

/** What can be done with a patient's record. Searching a list opens no record and is not among it. */
public enum AuditAction {
	/** The record was stored for the first time. */
	REGISTERED,
	/** The record was opened. */
	READ,
	/** A new version of the record was stored. */
	CHANGED,
	/** The record left the database in a file. */
	EXPORTED,
	/** A handout or report was made of it. */
	PRINTED,
	/** The record was removed for good. */
	ERASED
}
