package org.physiobench.core.exercise;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.physiobench.model.BodyRegion;
import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

/**
 * What exercises must be like. Of each choice any one will do, and an empty one lets all pass.
 *
 * @param categories      kinds of training
 * @param startPositions  positions from which they start
 * @param equipmentAtHand what there is, so that exercises that need anything else drop out; absent lets all pass, an empty set
 *                        leaves those that need nothing
 * @param regions         parts of the body that they work on
 * @param biases          directions in which the spine is mainly loaded
 * @param levels          levels within their families
 */
public record ExerciseFilters(Set<ExerciseCategory> categories, Set<StartPosition> startPositions,
		Optional<Set<Equipment>> equipmentAtHand, Set<BodyRegion> regions, Set<SpinalLoadingBias> biases,
		Set<Integer> levels) {

	/** Lets all pass. */
	public static final ExerciseFilters NONE = new ExerciseFilters(Set.of(), Set.of(), Optional.empty(), Set.of(),
			Set.of(), Set.of());

	public ExerciseFilters {
		categories = Set.copyOf(categories);
		startPositions = Set.copyOf(startPositions);
		equipmentAtHand = Objects.requireNonNull(equipmentAtHand).map(Set::copyOf);
		regions = Set.copyOf(regions);
		biases = Set.copyOf(biases);
		levels = Set.copyOf(levels);
	}

	/** Whether the exercise is like that. */
	public boolean letPass(ExerciseEntry exercise) {
		return chosen(categories, exercise.category()) && chosen(startPositions, exercise.startPosition())
				&& chosen(biases, exercise.bias()) && chosen(levels, exercise.level())
				&& (regions.isEmpty() || exercise.kind().regions().stream().anyMatch(regions::contains))
				&& (equipmentAtHand.isEmpty() || exercise.canBeDoneWith(equipmentAtHand.get()));
	}

	private static <T> boolean chosen(Set<T> choice, T value) {
		return choice.isEmpty() || choice.contains(value);
	}
}
