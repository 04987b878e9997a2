package org.physiobench.persistence;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;

/** Days as numbers, of which a hundred thousand take little room. */
final class Day {

	/** No day; before all days. */
	static final int NEVER = Integer.MIN_VALUE;

	private Day() {
	}

	/** The number of a day; {@link #NEVER} for null. */
	static int of(Date date) {
		return date == null ? NEVER : (int) date.toLocalDate().toEpochDay();
	}

	/** The day with a number. */
	static Optional<LocalDate> date(int number) {
		return number == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number));
	}
}
