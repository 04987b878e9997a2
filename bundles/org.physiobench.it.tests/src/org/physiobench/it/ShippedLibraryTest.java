package org.physiobench.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.BeforeClass;
import org.junit.Test;
import org.physiobench.core.exercise.LibraryReading;
import org.physiobench.core.exercise.ReadingGrade;
import org.physiobench.core.exercise.WrittenLibraries;
import org.physiobench.model.AdviceText;
import org.physiobench.model.AdviceTopic;
import org.physiobench.model.Dosage;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.ExerciseFamily;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.FamilyText;
import org.physiobench.model.Identified;

/** What the library that Physiobench ships holds: every exercise complete, and readable for patients. */
public final class ShippedLibraryTest {

	private static final double MOST_GRADE = 8;

	private static ExerciseLibrary library;

	@BeforeClass
	public static void read() {
		Path file = Path.of("..", "org.physiobench.content", "libraries", "back-pain", "library.yaml");
		library = switch (Services.get(WrittenLibraries.class).read(file)) {
		case LibraryReading.Whole(ExerciseLibrary whole) -> whole;
		case LibraryReading.Faulty(List<String> faults) -> throw new AssertionError(String.join("\n", faults));
		};
	}

	static ExerciseLibrary library() {
		read();
		return library;
	}

	@Test
	public void thereAreAsManyExercisesOfEachKindAsTheClinicalFactSheetLists() {
		Map<ExerciseCategory, Integer> counts = new EnumMap<>(ExerciseCategory.class);
		library.getExercises().forEach(exercise -> counts.merge(exercise.getCategory(), 1, Integer::sum));
		assertEquals(
				Map.of(ExerciseCategory.CORE_STABILITY, 28, ExerciseCategory.STRENGTH, 26, ExerciseCategory.MOBILITY, 17,
						ExerciseCategory.MOTOR_CONTROL, 9, ExerciseCategory.DIRECTIONAL_PREFERENCE, 9,
						ExerciseCategory.AEROBIC, 9, ExerciseCategory.FUNCTIONAL_LIFESTYLE, 9,
						ExerciseCategory.NEURAL_MOBILITY, 4, ExerciseCategory.BALANCE, 4,
						ExerciseCategory.RELAXATION_BREATHING, 4),
				counts);
		assertEquals(30, library.getFamilies().size());
	}

	@Test
	public void theLevelsOfAFamilyGoUpFromOneWithoutAGap() {
		for (ExerciseFamily family : library.getFamilies()) {
			List<Integer> levels = library.getExercises().stream()
					.filter(exercise -> family.getId().equals(exercise.getFamily())).map(Exercise::getLevel).toList();
			assertEquals(family.getId(), Stream.iterate(1, level -> level + 1).limit(levels.size()).toList(), levels);
		}
	}

	@Test
	public void familiesInWhichTheNextLevelIsAClinicalDecisionAreNotProgressive() {
		assertEquals(
				Set.of("upper-back-push-pull", "hip-flexor-stretch", "hamstring-stretch", "hip-rotator-mobility",
						"lumbar-mobility", "thoracic-mobility", "dp-extension", "dp-flexion", "dp-lateral", "neural-mobility",
						"low-impact-aerobic", "breathing-relaxation", "movement-breaks"),
				library.getFamilies().stream().filter(family -> !family.isProgressive()).map(Identified::getId)
						.collect(Collectors.toSet()));
	}

	@Test
	public void everyExerciseIsCompleteInEnglish() {
		for (Exercise exercise : library.getExercises()) {
			assertComplete(exercise, text(exercise, "en").orElseThrow());
			assertFalse(exercise.getId(), exercise.getRegions().isEmpty());
			assertFalse(exercise.getId(), exercise.getServes().isEmpty());
		}
	}

	@Test
	public void theFirstLevelOfEachFamilyIsCompleteInGerman() {
		for (ExerciseFamily family : library.getFamilies()) {
			assertEquals(family.getId(), List.of("en", "de"),
					family.getTexts().stream().map(FamilyText::getLanguage).toList());
		}
		for (Exercise exercise : library.getExercises()) {
			if (exercise.getLevel() == 1) {
				assertComplete(exercise, text(exercise, "de").orElseThrow(() -> new AssertionError(exercise.getId())));
			}
		}
	}

	@Test
	public void patientsCanReadTheTextsWithEightYearsOfSchool() {
		List<String> tooHard = new ArrayList<>();
		for (Exercise exercise : library.getExercises()) {
			grade(patientTexts(text(exercise, "en").orElseThrow())).filter(grade -> grade > MOST_GRADE)
					.ifPresent(grade -> tooHard.add("%s: %.1f".formatted(exercise.getId(), grade)));
		}
		for (AdviceTopic topic : library.getTopics()) {
			AdviceText text = topic.getTexts().getFirst();
			grade(Stream.concat(Stream.of(text.getSummary()), text.getPoints().stream())
					.map(words -> words.replaceAll("\\[[^]]*]", "")).toList())
					.filter(grade -> grade > MOST_GRADE)
					.ifPresent(grade -> tooHard.add("%s: %.1f".formatted(topic.getId(), grade)));
		}
		assertEquals(List.of(), tooHard);
	}

	@Test
	public void startingDosagesAreInSaneRanges() {
		for (Exercise exercise : library.getExercises()) {
			Dosage dosage = exercise.getStartingDosage();
			assertBetween(exercise.getId() + " days a week", 1, 7, dosage.getDaysPerWeek());
			assertBetween(exercise.getId() + " times a day", 1, 8, dosage.getTimesPerDay());
			assertBetween(exercise.getId() + " effort", 0, 6, dosage.getEffort());
			assertFalse(exercise.getId(), dosage.getProgression().isBlank());
			boolean counted = dosage.getRepetitions() != null;
			assertTrue(exercise.getId() + " has a dose", counted || dosage.getDurationMinutes() != null);
		}
	}

	@Test
	public void staticStretchesAreHeldForAMinuteASideInAll() {
		for (String id : List.of("half-kneeling-hip-flexor-stretch", "supine-hamstring-stretch-with-strap",
				"supine-figure-four-stretch")) {
			Dosage dosage = library.getExercises().stream().filter(exercise -> exercise.getId().equals(id)).findFirst()
					.orElseThrow().getStartingDosage();
			assertEquals(id, 60, dosage.getSets() * dosage.getRepetitions() * dosage.getHoldSeconds());
		}
	}

	@Test
	public void adviceAnswersTheMisconceptionsInBothLanguages() {
		Set<String> answered = library.getTopics().stream().flatMap(topic -> topic.getServes().stream())
				.collect(Collectors.toSet());
		assertTrue(answered.toString(), answered.containsAll(Set.of("M1", "M2", "M3", "N1", "N2", "P3", "P4")));
		for (AdviceTopic topic : library.getTopics()) {
			assertEquals(topic.getId(), List.of("en", "de"),
					topic.getTexts().stream().map(AdviceText::getLanguage).toList());
			assertEquals(topic.getId(), 1,
					topic.getTexts().stream().map(text -> text.getPoints().size()).distinct().count());
		}
	}

	@Test
	public void theWalkingTrialIsCitedAsItWasPublished() {
		var trial = library.getBibliography().stream().filter(reference -> reference.getId().equals("shnayderman-2013"))
				.findFirst().orElseThrow();
		assertEquals("10.1177/0269215512453353", trial.getDoi());
		assertTrue(trial.getCitation(), trial.getCitation().contains("Clin Rehabil 2013;27(3):207-214"));
		assertTrue(library.getBibliography().stream().allMatch(reference -> !reference.getSupports().isBlank()));
	}

	@Test
	public void whoeverLooksForACommonNameFindsTheExercise() {
		for (String name : List.of("Cat-cow", "Bridge", "Open book")) {
			assertTrue(name, library.getExercises().stream().flatMap(exercise -> exercise.getTexts().stream()).anyMatch(
					text -> text.getName().equalsIgnoreCase(name) || text.getSynonyms().stream().anyMatch(name::equalsIgnoreCase)));
		}
	}

	private static Optional<Double> grade(List<String> texts) {
		return ReadingGrade.of(texts, Locale.ENGLISH).map(ReadingGrade::value);
	}

	private static List<String> patientTexts(ExerciseText text) {
		return Stream
				.of(Stream.of(text.getSetUp()), text.getSteps().stream(), Stream.of(text.getBreathing()),
						text.getCues().stream(),
						Stream.of(text.getHowItFeels(), text.getWhenToStop(), text.getEasier(), text.getHarder()))
				.flatMap(words -> words).filter(Objects::nonNull).toList();
	}

	private static Optional<ExerciseText> text(Exercise exercise, String language) {
		return exercise.getTexts().stream().filter(text -> text.getLanguage().equals(language)).findFirst();
	}

	private static void assertComplete(Exercise exercise, ExerciseText text) {
		String where = exercise.getId() + " " + text.getLanguage();
		Stream.of(text.getName(), text.getRegion(), text.getSetUp(), text.getBreathing(), text.getHowItFeels(),
				text.getWhenToStop(), text.getEasier(), text.getHarder())
				.forEach(words -> assertFalse(where, words == null || words.isBlank()));
		assertBetween(where + " steps", 3, 6, text.getSteps().size());
		for (List<String> lines : List.of(text.getSynonyms(), text.getCues(), text.getTherapistCues(),
				text.getCommonErrors())) {
			assertFalse(where, lines.isEmpty());
		}
	}

	private static void assertBetween(String what, int low, int high, int value) {
		assertTrue(what + " is " + value, low <= value && value <= high);
	}
}
