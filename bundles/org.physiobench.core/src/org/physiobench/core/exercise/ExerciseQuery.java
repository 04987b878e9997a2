package org.physiobench.core.exercise;

import java.util.Objects;

/**
 * What somebody looks for.
 *
 * @param words   as typed so far: in any order, case and language, with or without accents; every word must be found. The
 *                last one counts as not finished unless a blank follows it. An empty text finds all
 * @param filters what the exercises must be like
 * @param order   the order of what is found
 */
public record ExerciseQuery(String words, ExerciseFilters filters, Order order) {

	/** An order of exercises. */
	public enum Order {
		/** What fits the words best comes first; without words the order of the libraries. */
		RELEVANCE,
		/** By name, in the language of this workstation. */
		NAME,
		/** By the name of the family, and within it by level. */
		FAMILY
	}

	public ExerciseQuery {
		Objects.requireNonNull(words);
		Objects.requireNonNull(filters);
		Objects.requireNonNull(order);
	}

	/** Exercises of any kind that fit the words, the best first. */
	public static ExerciseQuery of(String words) {
		return new ExerciseQuery(words, ExerciseFilters.NONE, Order.RELEVANCE);
	}
}
