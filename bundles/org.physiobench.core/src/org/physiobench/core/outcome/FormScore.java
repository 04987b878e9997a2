package org.physiobench.core.outcome;

import java.util.List;

/** What came of the answers on a form. */
public sealed interface FormScore {

	/** It has a total. */
	record Scored(double total) implements FormScore {
	}

	/** The last items of the form have not been entered yet. */
	record Unfinished(int entered, int items) implements FormScore {
	}

	/**
	 * There is no total, because answers are missing.
	 *
	 * @param items their numbers on the form
	 */
	record Missing(List<Integer> items) implements FormScore {

		public Missing {
			items = List.copyOf(items);
		}
	}

	/** An item cannot have this answer. */
	record Impossible(int item, int least, int most) implements FormScore {
	}

	/** There are more answers than items. */
	record TooMany(int items) implements FormScore {
	}
}
