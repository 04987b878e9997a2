package org.physiobench.core.handout;

/** What came of composing a handout. */
public sealed interface CompositionOutcome {

	/**
	 * There is something to print.
	 *
	 * @param handout what
	 */
	record Composed(Handout handout) implements CompositionOutcome {
	}

	/**
	 * There is nothing to print.
	 *
	 * @param why one sentence for the clinician: what is missing and what to do
	 */
	record NothingToPrint(String why) implements CompositionOutcome {
	}
}
