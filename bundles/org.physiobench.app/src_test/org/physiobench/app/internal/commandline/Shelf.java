package org.physiobench.app.internal.commandline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseQuery;
import org.physiobench.core.exercise.Progression;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Dosage;
import org.physiobench.model.Exercise;

/**
 * A catalog that holds what it was given.
 *
 * @param all    what it lists
 * @param models what it has copies of
 */
record Shelf(List<ExerciseEntry> all, List<Exercise> models) implements ExerciseCatalog {

	@Override
	public Optional<ExerciseEntry> find(ExerciseId id) {
		return all.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
	}

	@Override
	public Optional<Dosage> startingDosage(ExerciseId id) {
		return Optional.empty();
	}

	@Override
	public Optional<Exercise> copyOf(ExerciseId id) {
		return models.stream().filter(model -> model.getId().equals(id.value())).findFirst();
	}

	@Override
	public Optional<Progression> progression(String family) {
		return Optional.empty();
	}

	@Override
	public List<ExerciseEntry> search(ExerciseQuery query) {
		return all.stream().filter(exercise -> exercise.name().toLowerCase(Locale.ROOT).contains(query.words()))
				.toList();
	}

	@Override
	public Subscription onChange(Runnable listener) {
		return () -> {
		};
	}
}
