package org.physiobench.core.attention;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A goal that a patient reached.
 *
 * @param words the goal in her own words
 * @param on    the day on which she reached it
 */
public record ReachedGoal(String words, LocalDate on) {

	public ReachedGoal {
		Objects.requireNonNull(words);
		Objects.requireNonNull(on);
	}
}
