package org.physiobench.core.program;

/**
 * What is assumed about the time of an exercise where its dosage does not say. These are conventions and not measured
 * values: they serve to see early whether a program fits into a day.
 *
 * @param repetition     seconds of one repetition without its hold, unless a tempo is given
 * @param slowRepetition the same at a slow tempo
 * @param rest           seconds between sets, unless a rest is given
 * @param change         seconds to get into the position of an exercise
 */
public record TimeConventions(int repetition, int slowRepetition, int rest, int change) {

	private static final TimeConventions USUAL = new TimeConventions(3, 6, 30, 30);

	/** What Physiobench assumes. */
	public static TimeConventions usual() {
		return USUAL;
	}
}
