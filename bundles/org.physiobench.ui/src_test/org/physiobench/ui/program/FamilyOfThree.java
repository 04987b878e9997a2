package org.physiobench.ui.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseQuery;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.core.exercise.Progression;
import org.physiobench.core.language.Translations;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Dosage;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

/** A catalog of one family: bridge-1, bridge-2 and bridge-3, each started with five sets on two days a week. */
public final class FamilyOfThree implements ExerciseCatalog {

	private static final String FAMILY = "bridge";

	private final List<ExerciseEntry> exercises = IntStream.rangeClosed(1, 3).mapToObj(FamilyOfThree::exercise).toList();

	private static ExerciseEntry exercise(int level) {
		String id = FAMILY + "-" + level;
		ExerciseWords words = new ExerciseWords("Bridge " + level, List.of(), "",
				new ExerciseWords.Instructions("", List.of(), "", List.of(), "", "", "", ""),
				new ExerciseWords.Teaching(List.of(), List.of()));
		return new ExerciseEntry(new ExerciseId(id), new ExerciseEntry.Place(FAMILY, level),
				new ExerciseEntry.Kind(ExerciseCategory.STRENGTH, StartPosition.SUPINE, SpinalLoadingBias.NEUTRAL, Set.of(),
						false),
				List.of(), Set.of(), new ExerciseEntry.Evidence(List.of(), List.of()),
				new ExerciseEntry.Origin(ExerciseEntry.Source.PLUGIN, "Library", Optional.empty()), false,
				Translations.of(Locale.ENGLISH, words));
	}

	@Override
	public List<ExerciseEntry> all() {
		return exercises;
	}

	@Override
	public Optional<ExerciseEntry> find(ExerciseId id) {
		return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
	}

	@Override
	public Optional<Dosage> startingDosage(ExerciseId id) {
		Dosage dosage = ModelFactory.eINSTANCE.createDosage();
		dosage.setSets(5);
		dosage.setDaysPerWeek(2);
		return find(id).map(found -> dosage);
	}

	@Override
	public Optional<Exercise> copyOf(ExerciseId id) {
		return Optional.empty();
	}

	@Override
	public Optional<Progression> progression(String family) {
		return family.equals(FAMILY)
				? Optional.of(new Progression(FAMILY, Translations.of(Locale.ENGLISH, "Bridge"), true, exercises))
				: Optional.empty();
	}

	@Override
	public List<ExerciseEntry> search(ExerciseQuery query) {
		return exercises;
	}

	@Override
	public Subscription onChange(Runnable listener) {
		return () -> {
			// nothing changes here
		};
	}
}
