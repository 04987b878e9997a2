package org.physiobench.core.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The days that are looked at, both included; its weeks are counted from the first day of care.
 *
 * @param from      first day
 * @param to        last day, not before the first
 * @param careBegan first day of week 1; not after the first day
 */
public record TimeSpan(LocalDate from, LocalDate to, LocalDate careBegan) {

	private static final int WEEK = 7;

	/** One week of care. */
	public record Week(int number, LocalDate from) {

		/** The last day. */
		public LocalDate to() {
			return from.plusDays(WEEK - 1L);
		}
	}

	public TimeSpan {
		Objects.requireNonNull(from);
		Objects.requireNonNull(to);
		Objects.requireNonNull(careBegan);
		if (to.isBefore(from) || careBegan.isAfter(from)) {
			throw new IllegalArgumentException(from + " to " + to + " with care from " + careBegan);
		}
	}

	/**
	 * From the first thing that happened to today, or to the last thing after the episode was closed.
	 *
	 * @param closed whether the patient was discharged, so that nothing more is expected
	 * @return empty when nothing happened yet
	 */
	public static Optional<TimeSpan> ofAll(FollowUp followUp, LocalDate today, boolean closed) {
		Optional<LocalDate> first = followUp.dates().min(Comparator.naturalOrder());
		return first.map(from -> {
			LocalDate last = followUp.dates().max(Comparator.naturalOrder()).orElse(from);
			LocalDate to = closed || last.isAfter(today) ? last : today;
			return new TimeSpan(from, to.isBefore(from) ? from : to, from);
		});
	}

	/** The last weeks of care of this span, the present one included; all of it when it is not longer. */
	public TimeSpan lastWeeks(int weeks) {
		List<Week> all = weeks();
		return all.size() <= weeks ? this : new TimeSpan(all.get(all.size() - weeks).from(), to, careBegan);
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(from) && !day.isAfter(to);
	}

	/** The weeks of care that lie in this span, the first and the last perhaps only in part. */
	public List<Week> weeks() {
		long before = ChronoUnit.WEEKS.between(careBegan, from);
		List<Week> weeks = new ArrayList<>();
		for (LocalDate day = careBegan.plusWeeks(before); !day.isAfter(to); day = day.plusWeeks(1)) {
			weeks.add(new Week(Math.toIntExact(before) + weeks.size() + 1, day));
		}
		return weeks;
	}
}
