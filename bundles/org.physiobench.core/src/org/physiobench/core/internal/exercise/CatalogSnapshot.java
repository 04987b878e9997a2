package org.physiobench.core.internal.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseQuery;
import org.physiobench.core.exercise.Progression;
import org.physiobench.core.internal.search.ExerciseSearch;
import org.physiobench.core.language.Translations;
import org.physiobench.model.Dosage;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseFamily;
import org.physiobench.model.ExerciseLibrary;

/** All exercises at one moment. */
final class CatalogSnapshot {

	/** An exercise as it is listed, and as its library describes it. */
	private record Described(ExerciseEntry entry, Exercise exercise) {
	}

	private final Map<ExerciseId, Described> exercises = new LinkedHashMap<>();
	private final Map<String, ExerciseFamily> families = new HashMap<>();
	private final List<ExerciseEntry> entries;
	/** Made when it is first needed: printing a handout needs none. */
	private Optional<ExerciseSearch> search = Optional.empty();

	/**
	 * The exercises of libraries, of which the earlier ones stand when ids meet.
	 *
	 * @param problems told, in a sentence each, what is not used
	 */
	CatalogSnapshot(List<ExerciseLibrary> contributed, List<ExerciseLibrary> stored, Consumer<String> problems) {
		// all families first: an exercise may belong to a family of another library
		contributed.forEach(this::addFamilies);
		stored.forEach(this::addFamilies);
		contributed.forEach(library -> addExercises(library, ExerciseEntry.Source.PLUGIN, problems));
		stored.forEach(library -> addExercises(library, ExerciseEntry.Source.CLINIC, problems));
		entries = exercises.values().stream().map(Described::entry).toList();
	}

	private void addFamilies(ExerciseLibrary library) {
		library.getFamilies().forEach(family -> families.putIfAbsent(family.getId(), family));
	}

	private void addExercises(ExerciseLibrary library, ExerciseEntry.Source source, Consumer<String> problems) {
		for (Exercise exercise : library.getExercises()) {
			ExerciseEntry entry = ModelValues.of(exercise, source, library.getName());
			if (exercises.putIfAbsent(entry.id(), new Described(entry, exercise)) != null) {
				problems.accept("The exercise %s of the library %s is not used: another library brought that id before."
						.formatted(entry.id(), library.getName()));
			}
		}
	}

	private Translations<String> familyNames(String family) {
		return Optional.ofNullable(families.get(family)).map(ModelValues::namesOf)
				.orElseGet(() -> Translations.of(Locale.ROOT, family));
	}

	List<ExerciseEntry> entries() {
		return entries;
	}

	Optional<ExerciseEntry> find(ExerciseId id) {
		return Optional.ofNullable(exercises.get(id)).map(Described::entry);
	}

	Optional<Dosage> startingDosage(ExerciseId id) {
		return Optional.ofNullable(exercises.get(id)).map(Described::exercise).map(Exercise::getStartingDosage)
				.map(EcoreUtil::copy);
	}

	Optional<Exercise> copyOf(ExerciseId id) {
		return Optional.ofNullable(exercises.get(id)).map(Described::exercise).map(EcoreUtil::copy);
	}

	Optional<Progression> progression(String family) {
		List<ExerciseEntry> members = new ArrayList<>(
				entries.stream().filter(exercise -> exercise.family().equals(family)).toList());
		members.sort(Comparator.comparingInt(ExerciseEntry::level));
		if (family.isEmpty() || (members.isEmpty() && !families.containsKey(family))) {
			return Optional.empty();
		}
		boolean progressive = families.containsKey(family) && families.get(family).isProgressive();
		return Optional.of(new Progression(family, familyNames(family), progressive, members));
	}

	List<ExerciseEntry> search(ExerciseQuery query) {
		return search().find(query);
	}

	private synchronized ExerciseSearch search() {
		if (search.isEmpty()) {
			search = Optional.of(new ExerciseSearch(entries, this::familyNames));
		}
		return search.get();
	}
}
