package org.physiobench.core.exercise;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.physiobench.core.language.Translations;

/**
 * The exercises of a family from the easiest to the hardest.
 *
 * @param family      id of the family
 * @param names       its name by language; its id, in no language, when no library describes the family
 * @param progressive whether the next level may be proposed when the rules for progression allow it; false for a menu and for
 *                    a family that no library describes
 * @param exercises   by level; those of one level in the order of the catalog
 */
public record Progression(String family, Translations<String> names, boolean progressive,
		List<ExerciseEntry> exercises) {

	public Progression {
		Objects.requireNonNull(family);
		Objects.requireNonNull(names);
		exercises = List.copyOf(exercises);
	}

	/** The exercises of the nearest easier level; none for the easiest, and for an exercise of another family. */
	public List<ExerciseEntry> easierThan(ExerciseId id) {
		int level = levelOf(id).orElse(Integer.MIN_VALUE);
		return at(levels(other -> other < level).max());
	}

	/** The exercises of the nearest harder level; none for the hardest, and for an exercise of another family. */
	public List<ExerciseEntry> harderThan(ExerciseId id) {
		int level = levelOf(id).orElse(Integer.MAX_VALUE);
		return at(levels(other -> other > level).min());
	}

	private OptionalInt levelOf(ExerciseId id) {
		return exercises.stream().filter(exercise -> exercise.id().equals(id)).mapToInt(ExerciseEntry::level).findFirst();
	}

	private IntStream levels(IntPredicate wanted) {
		return exercises.stream().mapToInt(ExerciseEntry::level).filter(wanted);
	}

	private List<ExerciseEntry> at(OptionalInt level) {
		return exercises.stream().filter(exercise -> level.isPresent() && exercise.level() == level.getAsInt()).toList();
	}
}
