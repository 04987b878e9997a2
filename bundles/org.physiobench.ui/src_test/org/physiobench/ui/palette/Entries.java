package org.physiobench.ui.palette;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.core.language.Translations;
import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.Precaution;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

/** Exercises to be looked for. */
final class Entries {

	private Entries() {
	}

	/** A strength exercise of level 2 on hands and knees. */
	static ExerciseEntry exercise(String id, Set<Precaution> precautions, List<Set<Equipment>> equipment) {
		ExerciseWords words = new ExerciseWords(id, List.of(), "",
				new ExerciseWords.Instructions("", List.of(), "", List.of(), "", "", "", ""),
				new ExerciseWords.Teaching(List.of(), List.of()));
		return new ExerciseEntry(new ExerciseId(id), new ExerciseEntry.Place("family", 2),
				new ExerciseEntry.Kind(ExerciseCategory.STRENGTH, StartPosition.QUADRUPED, SpinalLoadingBias.NEUTRAL, Set.of(),
						false),
				equipment, precautions, new ExerciseEntry.Evidence(List.of(), List.of()),
				new ExerciseEntry.Origin(ExerciseEntry.Source.PLUGIN, "Library", Optional.empty()), false,
				Translations.of(Locale.ENGLISH, words));
	}
}
