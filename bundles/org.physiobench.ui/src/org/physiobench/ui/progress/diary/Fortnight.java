package org.physiobench.ui.progress.diary;

import java.time.LocalDate;
import java.util.Optional;

import org.physiobench.core.progress.FollowUp;

/** Which days a sheet opens with. */
final class Fortnight {

	/** Days of a sheet of paper. */
	static final int DAYS = 14;

	private Fortnight() {
	}

	/**
	 * The first day: such that the sheet ends today; or, when nothing was noted for longer, on the day after what was
	 * noted last, or with the first program.
	 */
	static LocalDate firstDay(FollowUp followUp, LocalDate today) {
		LocalDate endingToday = today.minusDays(DAYS - 1L);
		Optional<LocalDate> unnoted = followUp.sessions().isEmpty()
				? followUp.programs().stream().map(program -> program.startsOn()).findFirst()
				: Optional.of(followUp.sessions().getLast().on().plusDays(1));
		return unnoted.filter(day -> day.isBefore(endingToday)).orElse(endingToday);
	}
}
