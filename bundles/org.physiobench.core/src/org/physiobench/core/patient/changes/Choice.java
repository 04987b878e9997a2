package org.physiobench.core.patient.changes;

/** Whose version of something stands. */
public enum Choice {
	/** The one that is being edited and could not be stored. */
	MINE,
	/** The one that somebody else stored. */
	THEIRS;

	/** The other one. */
	Choice other() {
		return this == MINE ? THEIRS : MINE;
	}
}
