package org.physiobench.core.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a series went from its first seven days to its last seven.
 *
 * @param first mean of the seven days from the first number on
 * @param last  mean of the seven days up to the last number; empty when these days are not all after the first seven
 * @param count how many numbers there are
 */
public record Trend(double first, Optional<Double> last, int count) {

	private static final int DAYS = 7;

	/** Empty when there is no number. */
	public static Optional<Trend> of(List<Reading> readings) {
		if (readings.isEmpty()) {
			return Optional.empty();
		}
		LocalDate endOfFirst = readings.getFirst().on().plusDays(DAYS);
		LocalDate startOfLast = readings.getLast().on().minusDays(DAYS - 1L);
		double first = mean(readings.stream().filter(reading -> reading.on().isBefore(endOfFirst)).toList());
		return Optional.of(new Trend(first, startOfLast.isBefore(endOfFirst) ? Optional.empty()
				: Optional.of(mean(readings.stream().filter(reading -> !reading.on().isBefore(startOfLast)).toList())),
				readings.size()));
	}

	/** The last week where there is one apart, otherwise the first. */
	public double latest() {
		return last.orElse(first);
	}

	private static double mean(List<Reading> readings) {
		return readings.stream().mapToDouble(Reading::value).average().orElseThrow();
	}
}
