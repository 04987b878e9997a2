package org.physiobench.core.assessment;

import java.util.Objects;

/** What others reach in a test: context for a result, never a pass or a fail. Only what a source confirms is here. */
public sealed interface Norm {

	/** The publication. */
	String source();

	/** Whether the norm says something about people of an age in years. */
	boolean isFor(int age);

	/**
	 * A time above which people of an age are slower than their average.
	 *
	 * @param fromAge youngest age in years
	 * @param toAge   oldest age in years
	 * @param limit   in the unit of the test
	 */
	record SlowerThanAverage(int fromAge, int toAge, double limit, String source) implements Norm {

		public SlowerThanAverage {
			Objects.requireNonNull(source);
		}

		@Override
		public boolean isFor(int age) {
			return age >= fromAge && age <= toAge;
		}
	}

	/**
	 * Means of adults without and with chronic low back pain.
	 *
	 * @param mean            of those without, in the unit of the test
	 * @param deviation       standard deviation of those without
	 * @param people          number of those without
	 * @param painfulMean     of those with chronic low back pain
	 * @param painfulDeviation standard deviation of those with
	 * @param painfulPeople   number of those with
	 */
	record WithAndWithoutPain(double mean, double deviation, int people, double painfulMean, double painfulDeviation,
			int painfulPeople, String source) implements Norm {

		private static final int ADULT = 18;

		public WithAndWithoutPain {
			Objects.requireNonNull(source);
		}

		@Override
		public boolean isFor(int age) {
			return age >= ADULT;
		}
	}
}
