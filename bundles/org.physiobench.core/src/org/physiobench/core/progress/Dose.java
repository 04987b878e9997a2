package org.physiobench.core.progress;

import java.util.Objects;
import java.util.Optional;

import org.physiobench.model.Dosage;

/**
 * The numbers of a dosage that tell how much is asked; what was not prescribed is empty.
 *
 * @param sets        a session
 * @param times       repetitions a set
 * @param holdSeconds of each repetition
 * @param minutes     where time is the dose
 * @param kilograms   external load
 * @param effort      0 to 10
 * @param timesPerDay sessions a day
 * @param daysPerWeek 1 to 7
 */
public record Dose(Optional<Integer> sets, Optional<Integer> times, Optional<Integer> holdSeconds,
		Optional<Integer> minutes, Optional<Double> kilograms, Optional<Integer> effort, Optional<Integer> timesPerDay,
		Optional<Integer> daysPerWeek) {

	/** Nothing prescribed. */
	public static final Dose NOTHING = new Dose(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

	public Dose {
		Objects.requireNonNull(sets);
		Objects.requireNonNull(times);
		Objects.requireNonNull(holdSeconds);
		Objects.requireNonNull(minutes);
		Objects.requireNonNull(kilograms);
		Objects.requireNonNull(effort);
		Objects.requireNonNull(timesPerDay);
		Objects.requireNonNull(daysPerWeek);
	}

	static Dose of(Dosage dosage) {
		return new Dose(Optional.ofNullable(dosage.getSets()), Optional.ofNullable(dosage.getRepetitions()),
				Optional.ofNullable(dosage.getHoldSeconds()), Optional.ofNullable(dosage.getDurationMinutes()),
				Optional.ofNullable(dosage.getLoadKilograms()), Optional.ofNullable(dosage.getEffort()),
				Optional.ofNullable(dosage.getTimesPerDay()), Optional.ofNullable(dosage.getDaysPerWeek()));
	}

	/** Repetitions a session on one side; sets without repetitions count as one each. */
	int repetitions() {
		return times.map(each -> each * sets.orElse(1)).or(() -> sets).orElse(0);
	}

	/** Sessions a week; 0 when nobody said on how many days. */
	int sessionsAWeek() {
		return daysPerWeek.map(days -> days * timesPerDay.orElse(1)).orElse(0);
	}
}
