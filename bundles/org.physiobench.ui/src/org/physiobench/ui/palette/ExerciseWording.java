package org.physiobench.ui.palette;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.Suitability.Reason;
import org.physiobench.core.exercise.Suitability.Unsuitable;
import org.physiobench.model.Equipment;
import org.physiobench.model.Precaution;
import org.physiobench.model.StartPosition;
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

	/** All that speaks against an exercise; for example: precaution wrist; no band at home. */
	String reasons(Unsuitable unsuitable) {
		return unsuitable.reasons().stream().map(this::reason).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	private String reason(Reason reason) {
		return switch (reason) {
		case Reason.AsksForCare(Precaution precaution) ->
			NLS.bind(Messages.ExerciseWording_asksForCare, names.of(precaution));
		case Reason.PositionToAvoid(StartPosition position) ->
			NLS.bind(Messages.ExerciseWording_positionToAvoid, names.of(position));
		case Reason.EquipmentMissing(Set<Equipment> anyOf) ->
			NLS.bind(Messages.ExerciseWording_equipmentMissing, anyOf(anyOf));
		};
	}
}
