package org.physiobench.core.patient;

import org.physiobench.model.Patient;

/** What came of a commit. */
public sealed interface CommitOutcome {

	/**
	 * The record is stored.
	 *
	 * @param version the version it has now
	 */
	record Committed(long version) implements CommitOutcome {
	}

	/**
	 * Nothing was stored, because somebody else stored the record in the meantime.
	 *
	 * @param stored what is in the store now
	 */
	record Stale(Patient stored) implements CommitOutcome {
	}
}
