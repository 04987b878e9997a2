package org.physiobench.core.outcome;

import java.util.Objects;
import java.util.Optional;

/**
 * The change of a score since the first one.
 *
 * @param points   on the scale of the instrument, negative when the score went down
 * @param fraction of the first score; empty when that is 0
 * @param meaning  what it means
 */
public record ScoreChange(double points, Optional<Double> fraction, Meaning meaning) {

	/** What a change means for the patient. */
	public enum Meaning {
		BETTER, WORSE,
		/** Less than the smallest change that matters. */
		TOO_SMALL,
		/** Nobody knows from a source which change matters. */
		UNKNOWN
	}

	public ScoreChange {
		Objects.requireNonNull(fraction);
		Objects.requireNonNull(meaning);
	}
}
