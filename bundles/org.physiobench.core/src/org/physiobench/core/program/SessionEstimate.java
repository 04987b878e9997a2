package org.physiobench.core.program;

import java.util.Objects;
import java.util.regex.Pattern;

import org.physiobench.model.Dosage;
import org.physiobench.model.Prescription;
import org.physiobench.model.Side;

/**
 * Estimates how long a prescription takes in one session:
 *
 * <pre>
 * change + sides × (sets × repetitions × (repetition + hold) + (sets − 1) × rest)
 * </pre>
 *
 * where a duration in minutes, if there is one, stands for all that follows the change. Sets and repetitions count as one
 * where they are not given, and two sides double the work, because a dosage is that of one side. A tempo such as 3-1-3
 * gives the seconds of a repetition; all else that the dosage does not say is a {@linkplain TimeConventions convention}.
 */
public final class SessionEstimate {

	private static final Pattern PHASES = Pattern.compile("\\d(-\\d)+");
	private static final int SECONDS_A_MINUTE = 60;

	private final TimeConventions conventions;

	public SessionEstimate(TimeConventions conventions) {
		this.conventions = Objects.requireNonNull(conventions);
	}

	/** Seconds in one session; 0 when the dosage says nothing of how much. */
	public int seconds(Prescription prescription) {
		Dosage dosage = prescription.getDosage();
		if (some(dosage.getDurationMinutes())) {
			return conventions.change() + dosage.getDurationMinutes() * SECONDS_A_MINUTE;
		}
		if (!some(dosage.getSets()) && !some(dosage.getRepetitions()) && !some(dosage.getHoldSeconds())) {
			return 0;
		}
		return conventions.change() + sides(prescription.getSide()) * oneSide(dosage);
	}

	private int oneSide(Dosage dosage) {
		int sets = orOne(dosage.getSets());
		int hold = some(dosage.getHoldSeconds()) ? dosage.getHoldSeconds() : 0;
		int rest = some(dosage.getRestSeconds()) ? dosage.getRestSeconds() : conventions.rest();
		return sets * orOne(dosage.getRepetitions()) * (repetition(dosage.getTempo()) + hold) + (sets - 1) * rest;
	}

	private int repetition(String tempo) {
		if (tempo != null && PHASES.matcher(tempo.strip()).matches()) {
			return tempo.chars().filter(Character::isDigit).map(Character::getNumericValue).sum();
		}
		return "slow".equals(tempo) ? conventions.slowRepetition() : conventions.repetition();
	}

	private static int sides(Side side) {
		return side == Side.BOTH || side == Side.ALTERNATING ? 2 : 1;
	}

	private static int orOne(Integer number) {
		return some(number) ? number : 1;
	}

	private static boolean some(Integer number) {
		return number != null && number > 0;
	}
}
