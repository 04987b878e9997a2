package org.physiobench.core.internal.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.model.Dosage;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.FamilyText;

/** All exercises at one moment. */
final class CatalogSnapshot {

	/** An exercise with what it is found by. */
	private record Indexed(ExerciseEntry entry, Dosage startingDosage, String searchText) {
	}

	private final Map<ExerciseId, Indexed> exercises = new LinkedHashMap<>();
	private final Map<String, String> familyNames = new HashMap<>();
	private final List<String> problems = new ArrayList<>();

	private CatalogSnapshot() {
	}

	/** The exercises of libraries, of which the earlier ones stand when ids meet. */
	static CatalogSnapshot of(List<ExerciseLibrary> contributed, List<ExerciseLibrary> stored) {
		CatalogSnapshot snapshot = new CatalogSnapshot();
		List<ExerciseLibrary> libraries = Stream.concat(contributed.stream(), stored.stream()).toList();
		// all families first: an exercise may belong to a family of another library
		libraries.forEach(snapshot::addFamilies);
		libraries.forEach(snapshot::addExercises);
		return snapshot;
	}

	private void addFamilies(ExerciseLibrary library) {
		library.getFamilies().forEach(family -> familyNames.putIfAbsent(family.getId(),
				family.getTexts().stream().map(FamilyText::getName).collect(Collectors.joining(" "))));
	}

	private void addExercises(ExerciseLibrary library) {
		for (Exercise exercise : library.getExercises()) {
			ExerciseEntry entry = entryOf(exercise);
			Indexed indexed = new Indexed(entry, exercise.getStartingDosage(), searchTextOf(entry));
			if (exercises.putIfAbsent(entry.id(), indexed) != null) {
				problems.add("The exercise %s of the library %s is not used: another library brought that id before."
						.formatted(entry.id(), library.getName()));
			}
		}
	}

	List<String> problems() {
		return List.copyOf(problems);
	}

	List<ExerciseEntry> entries() {
		return exercises.values().stream().map(Indexed::entry).toList();
	}

	Optional<ExerciseEntry> find(ExerciseId id) {
		return Optional.ofNullable(exercises.get(id)).map(Indexed::entry);
	}

	Optional<Dosage> startingDosage(ExerciseId id) {
		return Optional.ofNullable(exercises.get(id)).map(Indexed::startingDosage).map(EcoreUtil::copy);
	}

	List<ExerciseEntry> search(String words) {
		List<String> wanted = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
				.toList();
		return exercises.values().stream()
				.filter(indexed -> wanted.stream().allMatch(indexed.searchText()::contains))
				.map(Indexed::entry).toList();
	}

	private static ExerciseEntry entryOf(Exercise exercise) {
		Map<Locale, ExerciseWords> words = exercise.getTexts().stream()
				.collect(Collectors.toMap(text -> Locale.forLanguageTag(text.getLanguage()),
						text -> new ExerciseWords(text.getName(), text.getSynonyms(), orEmpty(text.getRegion()),
								orEmpty(text.getSetUp()), text.getSteps(), text.getCues(),
								orEmpty(text.getWhenToStop())),
						(first, second) -> first, LinkedHashMap::new));
		return new ExerciseEntry(new ExerciseId(exercise.getId()), orEmpty(exercise.getFamily()), exercise.getLevel(),
				exercise.getCategory(), exercise.getStartPosition(), exercise.getBias(), exercise.isOneSided(),
				exercise.getEquipment().stream().map(need -> need.getAnyOf().stream().collect(Collectors.toSet()))
						.toList(),
				exercise.getPrecautions().stream().collect(Collectors.toSet()), words);
	}

	private String searchTextOf(ExerciseEntry entry) {
		Stream<String> everyLanguage = entry.words().values().stream()
				.flatMap(words -> Stream.concat(Stream.of(words.name(), words.region()), words.synonyms().stream()));
		Stream<String> groups = Stream.of(entry.family(), familyNames.getOrDefault(entry.family(), ""),
				entry.category().getLiteral());
		return Stream.concat(everyLanguage, groups).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
