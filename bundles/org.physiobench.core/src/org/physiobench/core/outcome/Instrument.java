package org.physiobench.core.outcome;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of one outcome instrument. The words of its items are not part of it.
 *
 * @param id           for example rmdq
 * @param shortName    as it is written on charts, for example RMDQ
 * @param name         in full, as published
 * @param least        the lowest total
 * @param most         the highest total
 * @param better       which way is better
 * @param wholeNumbers whether a total is always a whole number
 * @param rangeSource  where the range is taken from; empty where it is a convention of this program
 * @param matters      the smallest change that matters; empty where none is known from a source
 * @param scoring      how its answers become its total; empty where only totals are entered
 */
public record Instrument(String id, String shortName, String name, double least, double most, Better better,
		boolean wholeNumbers, Optional<String> rangeSource, Optional<ChangeThatMatters> matters, Optional<Scoring> scoring) {

	/** Which way is better. */
	public enum Better {
		LOWER, HIGHER
	}

	public Instrument {
		Objects.requireNonNull(id);
		Objects.requireNonNull(shortName);
		Objects.requireNonNull(name);
		Objects.requireNonNull(better);
		Objects.requireNonNull(rangeSource);
		Objects.requireNonNull(matters);
		Objects.requireNonNull(scoring);
	}

	/** Whether a number can be a total of this instrument. */
	public TotalCheck check(double total) {
		if (!(total >= least && total <= most)) {
			return new TotalCheck.OutOfRange(least, most);
		}
		return wholeNumbers && total != Math.rint(total) ? new TotalCheck.NotWhole() : new TotalCheck.Possible(total);
	}

	/** What came of the patient since a first score. */
	public ScoreChange change(double baseline, double now) {
		double gain = better == Better.LOWER ? baseline - now : now - baseline;
		Optional<Boolean> enough = matters.map(change -> Math.abs(gain) >= change.points());
		ScoreChange.Meaning meaning = enough.isEmpty() ? ScoreChange.Meaning.UNKNOWN
				: !enough.get() ? ScoreChange.Meaning.TOO_SMALL
						: gain > 0 ? ScoreChange.Meaning.BETTER : ScoreChange.Meaning.WORSE;
		return new ScoreChange(now - baseline,
				baseline == 0 ? Optional.empty() : Optional.of((now - baseline) / baseline), meaning);
	}
}
