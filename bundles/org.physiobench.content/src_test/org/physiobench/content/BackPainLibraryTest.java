package org.physiobench.content;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Test;
import org.physiobench.model.Dosage;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.ExerciseFamily;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.FamilyText;
import org.physiobench.model.Identified;

public final class BackPainLibraryTest {

	private static final List<String> LANGUAGES = List.of("en", "de");

	private ExerciseLibrary library;

	@Before
	public void load() throws IOException {
		library = ExchangeFiles.shippedLibrary();
	}

	@Test
	public void thereAreTwelveExercisesAndEachIdOccursOnce() {
		List<String> ids = library.getExercises().stream().map(Identified::getId).toList();

		assertEquals(List.of("forearm-plank", "bird-dog", "dead-bug-contralateral-arm-and-leg",
				"half-kneeling-hip-flexor-stretch", "supine-hamstring-stretch-with-strap", "side-lying-open-book",
				"wall-touch-hip-hinge", "glute-bridge", "cat-camel", "walking-continuous-comfortable-pace",
				"upright-stationary-cycling", "swimming-choice-of-stroke"), ids);
	}

	@Test
	public void nothingThatTheModelRequiresIsMissingAndNoIdStandsForTwoThingsOfOneKind() {
		assertEquals(List.of(), ExchangeFiles.defects(library));
		assertEquals(List.of(), ExchangeFiles.repeatedIds(library));
	}

	@Test
	public void everyFamilyExistsOnceAndIsNamedInBothLanguages() {
		List<String> families = library.getFamilies().stream().map(Identified::getId).toList();

		assertEquals(families.stream().distinct().toList(), families);
		for (Exercise exercise : library.getExercises()) {
			assertTrue(exercise.getId(), families.contains(exercise.getFamily()));
		}
		for (ExerciseFamily family : library.getFamilies()) {
			assertEquals(family.getId(), LANGUAGES, family.getTexts().stream().map(FamilyText::getLanguage).toList());
		}
	}

	@Test
	public void familiesInWhichTheNextLevelIsAClinicalDecisionAreNotProgressive() {
		Set<String> menus = library.getFamilies().stream().filter(family -> !family.isProgressive())
				.map(Identified::getId).collect(Collectors.toSet());

		assertEquals(Set.of("hip-flexor-stretch", "hamstring-stretch", "thoracic-mobility", "lumbar-mobility",
				"low-impact-aerobic"), menus);
	}

	@Test
	public void theExercisesThatTrainOneSideAtATimeSaySo() {
		Set<String> oneSided = library.getExercises().stream().filter(Exercise::isOneSided).map(Identified::getId)
				.collect(Collectors.toSet());

		assertEquals(Set.of("bird-dog", "dead-bug-contralateral-arm-and-leg", "half-kneeling-hip-flexor-stretch",
				"supine-hamstring-stretch-with-strap", "side-lying-open-book"), oneSided);
	}

	@Test
	public void thePatientIsToldToChangeSidesWhereAnExerciseHasSides() {
		for (Exercise exercise : library.getExercises()) {
			for (ExerciseText text : exercise.getTexts()) {
				String steps = String.join(" ", text.getSteps());
				boolean toldToChange = steps.matches(".*\\b(other|ander[ens]+|wechseln)\\b.*");
				assertEquals(where(exercise, text), exercise.isOneSided(), toldToChange);
			}
		}
	}

	@Test
	public void everyTextIsCompleteInEnglishAndGerman() {
		for (Exercise exercise : library.getExercises()) {
			assertEquals(exercise.getId(), LANGUAGES,
					exercise.getTexts().stream().map(ExerciseText::getLanguage).toList());
			for (ExerciseText text : exercise.getTexts()) {
				String where = where(exercise, text);
				Stream.of(text.getName(), text.getRegion(), text.getSetUp(), text.getWhenToStop())
						.forEach(words -> assertFalse(where, words == null || words.isBlank()));
				assertFalse(where, text.getSynonyms().isEmpty());
				assertBetween(where + " steps", 3, 5, text.getSteps().size());
				assertBetween(where + " cues", 1, 3, text.getCues().size());
			}
		}
	}

	@Test
	public void sentencesForThePatientAreShort() {
		for (Exercise exercise : library.getExercises()) {
			for (ExerciseText text : exercise.getTexts()) {
				assertSentencesUpTo(15, where(exercise, text), text.getSteps());
				assertSentencesUpTo(15, where(exercise, text), text.getCues());
				assertSentencesUpTo(20, where(exercise, text), List.of(text.getSetUp(), text.getWhenToStop()));
			}
		}
	}

	@Test
	public void textsForThePatientHoldNoNumberThatCouldContradictHerDosage() {
		for (Exercise exercise : library.getExercises()) {
			for (ExerciseText text : exercise.getTexts()) {
				String words = String.join(" ", text.getSetUp(), String.join(" ", text.getSteps()),
						String.join(" ", text.getCues()), text.getWhenToStop());
				assertFalse(where(exercise, text), words.matches(".*\\d.*"));
			}
		}
	}

	@Test
	public void startingDosagesAreInSaneRanges() {
		for (Exercise exercise : library.getExercises()) {
			Dosage dosage = exercise.getStartingDosage();
			assertBetween(exercise.getId() + " days a week", 1, 7, dosage.getDaysPerWeek());
			assertBetween(exercise.getId() + " times a day", 1, 3, dosage.getTimesPerDay());
			assertBetween(exercise.getId() + " effort", 1, 5, dosage.getEffort());
			assertFalse(exercise.getId(), dosage.getProgression().isBlank());
			if (exercise.getCategory() == ExerciseCategory.AEROBIC) {
				assertBetween(exercise.getId() + " minutes", 10, 15, dosage.getDurationMinutes());
			} else {
				assertBetween(exercise.getId() + " sets", 1, 3, dosage.getSets());
				assertBetween(exercise.getId() + " repetitions", 2, 10, dosage.getRepetitions());
			}
		}
	}

	@Test
	public void stretchesAreHeldForAMinuteASideInAll() {
		List<Exercise> stretches = library.getExercises().stream()
				.filter(exercise -> exercise.getFamily().endsWith("-stretch")).toList();

		assertEquals(2, stretches.size());
		for (Exercise stretch : stretches) {
			Dosage dosage = stretch.getStartingDosage();
			assertEquals(60, dosage.getSets() * dosage.getRepetitions() * dosage.getHoldSeconds());
		}
	}

	@Test
	public void whoeverLooksForACommonNameFindsTheExercise() {
		for (String name : List.of("Plank", "Cat-cow", "Bridge", "Exercise bike", "Open book", "Hip hinge")) {
			boolean found = library.getExercises().stream().flatMap(exercise -> exercise.getTexts().stream())
					.anyMatch(text -> text.getName().equals(name) || text.getSynonyms().contains(name));
			assertTrue(name, found);
		}
	}

	private static String where(Exercise exercise, ExerciseText text) {
		return exercise.getId() + " " + text.getLanguage();
	}

	private static void assertSentencesUpTo(int limit, String where, Collection<String> texts) {
		texts.stream().flatMap(text -> Arrays.stream(text.split("(?<=[.!?])\\s+")))
				.forEach(sentence -> assertBetween(where + ": " + sentence, 1, limit, sentence.split("\\s+").length));
	}

	private static void assertBetween(String what, int low, int high, int value) {
		assertTrue(what + " is " + value, low <= value && value <= high);
	}
}
