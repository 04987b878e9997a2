package org.physiobench.core.patient.changes;

import java.util.Objects;
import java.util.Optional;

/**
 * One place at which the two versions of a record differ, in words that a clinician reads.
 *
 * @param number   its place in the list of all changes, from 0
 * @param place    where it is: {@code Low back pain › Program, revision 1 › Settle › Bird dog › sets}
 * @param before   what was there when both began
 * @param mine     what is there in the version that is being edited
 * @param theirs   what is there in the version that somebody else stored
 * @param proposal the version in which it was changed; empty for a conflict, where both were
 */
public record Change(int number, String place, String before, String mine, String theirs, Optional<Choice> proposal) {

	/** What stands between two steps of a place. */
	public static final String STEP = " \u203a ";

	public Change {
		Objects.requireNonNull(place);
		Objects.requireNonNull(before);
		Objects.requireNonNull(mine);
		Objects.requireNonNull(theirs);
		Objects.requireNonNull(proposal);
	}

	/** Whether both changed it, and differently, so that somebody has to choose. */
	public boolean isConflict() {
		return proposal.isEmpty();
	}

	/** What stands here after a choice. */
	public String outcome(Choice choice) {
		return choice == Choice.MINE ? mine : theirs;
	}
}
