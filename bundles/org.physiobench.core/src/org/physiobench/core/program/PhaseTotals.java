package org.physiobench.core.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;

/**
 * What a phase asks of a patient. Times are estimates, see {@link SessionEstimate}; a session is every exercise once.
 *
 * @param exercises      how many there are
 * @param sessionSeconds one session
 * @param daySeconds     a day on which every exercise is done as many times as prescribed
 * @param daysAWeek      those of the exercise that is done on most days; 0 when no days are prescribed
 * @param sessionsAWeek  days times sessions a day of the exercise that is done most often; 0 when no days are prescribed
 * @param shares         of the time in a week by category, the largest first
 */
public record PhaseTotals(int exercises, int sessionSeconds, int daySeconds, int daysAWeek, int sessionsAWeek,
		List<Share> shares) {

	private static final int WHOLE = 100;
	private static final int SECONDS_A_MINUTE = 60;

	/**
	 * The share of a category.
	 *
	 * @param percent a whole number; those of all shares add up to 100
	 */
	public record Share(ExerciseCategory category, int percent) {
	}

	public PhaseTotals {
		shares = List.copyOf(shares);
	}

	/**
	 * Adds up a phase.
	 *
	 * @param category of an exercise, if a library brings it; what none brings has a time and no share
	 */
	public static PhaseTotals of(Phase phase, SessionEstimate estimate,
			Function<ExerciseId, Optional<ExerciseCategory>> category) {
		int session = 0;
		int day = 0;
		int days = 0;
		int sessions = 0;
		Map<ExerciseCategory, Integer> week = new EnumMap<>(ExerciseCategory.class);
		for (Prescription prescription : phase.getPrescriptions()) {
			int seconds = estimate.seconds(prescription);
			int timesADay = orElse(prescription.getDosage().getTimesPerDay(), 1);
			int daysAWeek = orElse(prescription.getDosage().getDaysPerWeek(), 0);
			session += seconds;
			day += seconds * timesADay;
			days = Math.max(days, daysAWeek);
			sessions = Math.max(sessions, daysAWeek * timesADay);
			int weight = seconds * timesADay * Math.max(daysAWeek, 1);
			category.apply(new ExerciseId(prescription.getExercise()))
					.ifPresent(kind -> week.merge(kind, weight, Integer::sum));
		}
		return new PhaseTotals(phase.getPrescriptions().size(), session, day, days, sessions, shares(week));
	}

	/** One session in minutes, begun ones counted. */
	public int sessionMinutes() {
		return Math.ceilDiv(sessionSeconds, SECONDS_A_MINUTE);
	}

	/** A day in minutes, begun ones counted. */
	public int dayMinutes() {
		return Math.ceilDiv(daySeconds, SECONDS_A_MINUTE);
	}

	/** Whole percents: what rounding down leaves goes to those that lost most. */
	private static List<Share> shares(Map<ExerciseCategory, Integer> seconds) {
		long all = seconds.values().stream().mapToLong(Integer::longValue).sum();
		if (all == 0) {
			return List.of();
		}
		List<ExerciseCategory> byLoss = new ArrayList<>(seconds.keySet());
		byLoss.sort(Comparator.comparing(category -> -(seconds.get(category) * (long) WHOLE % all)));
		long left = WHOLE - seconds.values().stream().mapToLong(each -> each * (long) WHOLE / all).sum();
		return seconds.entrySet().stream()
				.map(each -> new Share(each.getKey(), (int) (each.getValue() * (long) WHOLE / all)
						+ (byLoss.indexOf(each.getKey()) < left ? 1 : 0)))
				.sorted(Comparator.comparing(share -> -share.percent())).toList();
	}

	private static int orElse(Integer number, int other) {
		return number == null ? other : number;
	}
}
