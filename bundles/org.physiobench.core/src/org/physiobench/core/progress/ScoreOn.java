package org.physiobench.core.progress;

import java.time.LocalDate;
import java.util.Objects;

import org.physiobench.model.OutcomeScore;

/** The total of one instrument on one date. */
public record ScoreOn(String instrument, LocalDate on, double total) {

	public ScoreOn {
		Objects.requireNonNull(instrument);
		Objects.requireNonNull(on);
	}

	static ScoreOn of(OutcomeScore score) {
		return new ScoreOn(score.getInstrument(), score.getAnsweredOn(), score.getTotal());
	}
}
