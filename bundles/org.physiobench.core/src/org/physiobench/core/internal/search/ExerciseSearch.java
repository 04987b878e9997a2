package org.physiobench.core.internal.search;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseFilters;
import org.physiobench.core.exercise.ExerciseQuery;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.core.language.Translations;

/** Finds exercises among those that it was made for. Safe for use by any number of threads. */
public final class ExerciseSearch {

	private static final int POSITION_BITS = 24;
	private static final int LENGTH_BITS = 8;

	private final List<ExerciseEntry> exercises;
	private final Scoring scoring;
	/** The number of words of the shortest name of each exercise. */
	private final int[] lengths;
	private final int[] placesByName;
	private final int[] placesByFamily;

	/**
	 * @param exercises   in the order that decides when nothing else does
	 * @param familyNames what the family with an id is called
	 */
	public ExerciseSearch(List<ExerciseEntry> exercises, Function<String, Translations<String>> familyNames) {
		this.exercises = List.copyOf(exercises);
		IndexedExercises indexed = new IndexedExercises(familyNames);
		this.exercises.forEach(indexed::add);
		this.scoring = new Scoring(indexed.index(), this.exercises.size());
		this.lengths = this.exercises.stream().mapToInt(ExerciseSearch::lengthOfName).toArray();
		Collator collator = Collator.getInstance(Locale.getDefault());
		CollationKey[] names = this.exercises.stream().map(ExerciseEntry::name).map(collator::getCollationKey)
				.toArray(CollationKey[]::new);
		CollationKey[] families = this.exercises.stream()
				.map(exercise -> familyNames.apply(exercise.family()).in(Locale.getDefault()).words())
				.map(collator::getCollationKey).toArray(CollationKey[]::new);
		this.placesByName = places(Comparator.comparing(position -> names[position]));
		this.placesByFamily = places(Comparator.<Integer, CollationKey> comparing(position -> families[position])
				.thenComparing(position -> this.exercises.get(position).family())
				.thenComparing(position -> this.exercises.get(position).level()));
	}

	private static int lengthOfName(ExerciseEntry exercise) {
		int shortest = exercise.words().all().map(ExerciseWords::name).mapToInt(name -> Folding.words(name).size()).min()
				.orElseThrow();
		return Math.min(shortest, (1 << LENGTH_BITS) - 1);
	}

	/** At which place each exercise stands in an order. */
	private int[] places(Comparator<Integer> order) {
		Integer[] positions = IntStream.range(0, exercises.size()).boxed().toArray(Integer[]::new);
		Arrays.sort(positions, order);
		int[] places = new int[positions.length];
		for (int place = 0; place < places.length; place++) {
			places[positions[place]] = place;
		}
		return places;
	}

	/** What the query asks for, in its order. */
	public List<ExerciseEntry> find(ExerciseQuery query) {
		List<String> words = Folding.words(query.words());
		int[] scores = words.isEmpty() ? new int[exercises.size()] : scoring.of(words, endsFinished(query.words()));
		ExerciseFilters filters = query.filters();
		long[] keys = IntStream.range(0, exercises.size())
				.filter(position -> words.isEmpty() || scores[position] > 0)
				.filter(position -> filters.equals(ExerciseFilters.NONE) || filters.letPass(exercises.get(position)))
				.mapToLong(position -> keyOf(position, scores[position], query.order())).toArray();
		Arrays.sort(keys);
		return Arrays.stream(keys).mapToObj(key -> exercises.get((int) (key & (1 << POSITION_BITS) - 1))).toList();
	}

	private static boolean endsFinished(String typed) {
		return !Character.isLetterOrDigit(typed.charAt(typed.length() - 1));
	}

	/** A number that sorts like the order and ends with the position. */
	private long keyOf(int position, int score, ExerciseQuery.Order order) {
		long place = switch (order) {
		case RELEVANCE -> score == 0 ? 0 : (long) (Short.MAX_VALUE - Math.min(score, Short.MAX_VALUE)) << LENGTH_BITS | lengths[position];
		case NAME -> placesByName[position];
		case FAMILY -> placesByFamily[position];
		};
		return place << POSITION_BITS | position;
	}
}
