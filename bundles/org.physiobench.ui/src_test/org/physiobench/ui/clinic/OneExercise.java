package org.physiobench.ui.clinic;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseQuery;
import org.physiobench.core.exercise.Progression;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Dosage;
import org.physiobench.model.Exercise;

/** A catalog with one exercise, to be copied. */
record OneExercise(Exercise exercise) implements ExerciseCatalog {

	@Override
	public List<ExerciseEntry> all() {
		return List.of();
	}

	@Override
	public Optional<ExerciseEntry> find(ExerciseId id) {
		return Optional.empty();
	}

	@Override
	public Optional<Dosage> startingDosage(ExerciseId id) {
		return copyOf(id).map(Exercise::getStartingDosage);
	}

	@Override
	public Optional<Exercise> copyOf(ExerciseId id) {
		return id.value().equals(exercise.getId()) ? Optional.of(EcoreUtil.copy(exercise)) : Optional.empty();
	}

	@Override
	public Optional<Progression> progression(String family) {
		return Optional.empty();
	}

	@Override
	public List<ExerciseEntry> search(ExerciseQuery query) {
		return List.of();
	}

	@Override
	public Subscription onChange(Runnable listener) {
		return () -> {
			// nothing changes here
		};
	}
}
