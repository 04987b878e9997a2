package org.physiobench.ui.palette;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.model.Equipment;
import org.physiobench.ui.look.Names;

/** Says in short what a card and the details of an exercise say of it. */
final class ExerciseWording {

	private final Names names = new Names();

	/** For example: level 3 · mat, chair or box. */
	String levelAndNeeds(ExerciseEntry exercise) {
		String needs = needs(exercise);
		return needs.isEmpty() ? NLS.bind(Messages.ExerciseWording_level, exercise.level())
				: NLS.bind(Messages.ExerciseWording_levelAndNeeds, exercise.level(), needs);
	}

	/** What is needed, with its alternatives; empty if nothing is. */
	String needs(ExerciseEntry exercise) {
		return exercise.equipment().stream().map(this::anyOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** Things of which one is enough. */
	String anyOf(Set<Equipment> things) {
		return things.stream().sorted().map(names::of).collect(Collectors.joining(Messages.ExerciseWording_or));
	}
}
