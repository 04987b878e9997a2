package org.physiobench.core.internal.handout;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.physiobench.core.exercise.ExampleLibrary;
import org.physiobench.core.handout.CompositionOutcome;
import org.physiobench.core.handout.CompositionOutcome.Composed;
import org.physiobench.core.handout.CompositionOutcome.NothingToPrint;
import org.physiobench.core.handout.Handout;
import org.physiobench.core.handout.Illustrator;
import org.physiobench.core.handout.VectorPicture;
import org.physiobench.core.internal.exercise.ExampleCatalog;
import org.physiobench.core.patient.ExamplePatient;
import org.physiobench.model.Assessment;
import org.physiobench.model.Episode;
import org.physiobench.model.Goal;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;
import org.physiobench.model.Side;
import org.physiobench.model.Visit;

public final class ProgramHandoutComposerTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

	private final ProgramHandoutComposer composer = new ProgramHandoutComposer(
			ExampleCatalog.of(new ExampleLibrary("basics").exercise("bird-dog", exercise -> {
				var english = ExampleLibrary.text("en", "Bird dog", "Trunk");
				english.setSetUp("On hands and knees.");
				english.getSteps().addAll(List.of("Reach one arm forward.", "Stretch the other leg back."));
				english.getCues().add("Keep your back level.");
				english.setWhenToStop("Stop if your leg tingles.");
				exercise.getTexts().add(english);
				exercise.getTexts().add(ExampleLibrary.text("de", "Vierfüßlerstand diagonal", "Rumpf"));
			}).exercise("walking", "Walking").build()), Optional.empty());

	@Test
	public void aHandoutSaysEverythingOfAnExercise() {
		Handout handout = composed(inOnePhase(2).exercise("bird-dog", prescription -> prescription.setSide(Side.BOTH)));

		Handout.Exercise exercise = handout.phases().getFirst().exercises().getFirst();
		assertEquals(new Handout.Exercise(1, "Bird dog", "10 times on each side", "On hands and knees.",
				List.of("Reach one arm forward.", "Stretch the other leg back."), List.of("Keep your back level."),
				"Stop if your leg tingles.", Optional.empty()), exercise);
	}

	@Test
	public void aPictureIsDrawnForThePrescribedSideAndHold() {
		VectorPicture drawn = new VectorPicture("<svg/>", 2, 1, "Bird dog");
		Illustrator artist = (exercise, side, hold, language, shape) -> exercise.getId().equals("bird-dog")
				&& side == Side.LEFT && hold.equals(Optional.of(7)) && language.equals(Locale.ENGLISH) ? Optional.of(drawn)
						: Optional.empty();
		ProgramHandoutComposer illustrated = new ProgramHandoutComposer(ExampleCatalog.of(new ExampleLibrary("basics")
				.exercise("bird-dog", "Bird dog").exercise("walking", "Walking").build()), Optional.of(artist));
		Patient patient = inOnePhase(2).exercise("bird-dog", prescription -> {
			prescription.setSide(Side.LEFT);
			prescription.getDosage().setHoldSeconds(7);
		}).exercise("walking").build();

		Handout handout = ((CompositionOutcome.Composed) illustrated.compose(patient, TODAY)).handout();

		assertEquals(List.of(Optional.of(drawn), Optional.empty()),
				handout.phases().getFirst().exercises().stream().map(Handout.Exercise::picture).toList());
	}

	@Test
	public void theHeadOfTheSheetNamesThePatientByHerGivenNameOnly() {
		Handout handout = composed(inOnePhase(6).exercise("walking"));

		assertEquals("Anna, your exercises", handout.title());
		assertEquals("For the next 6 weeks", handout.subtitle());
		assertEquals("Anna B. · program 2", handout.sheetId());
		assertEquals(TODAY, handout.printedOn());
		assertEquals(Locale.ENGLISH, handout.language());
	}

	@Test
	public void oneWeekIsSingular() {
		assertEquals("For one week", composed(inOnePhase(1).exercise("walking")).subtitle());
	}

	@Test
	public void aProgramOfOnePhaseHasNoHeadingOverIt() {
		assertEquals(List.of(""), titles(composed(inOnePhase(2).exercise("walking"))));
		assertEquals(List.of(""), titles(composed(inOnePhase(2).exercise("walking").phase("Empty", 2))));
	}

	@Test
	public void phasesSayTheirWeeksAndExercisesCountThrough() {
		// Settle 2 weeks: 1 to 2; Build 4 weeks: 3 to 6; Return 1 week: 7; 2 + 4 + 1 = 7 weeks in all
		Handout handout = composed(inOnePhase(2).exercise("walking").exercise("bird-dog").phase("Build", 4)
				.exercise("bird-dog").phase("Return", 1).exercise("walking"));

		assertEquals(List.of("Settle: weeks 1 to 2", "Build: weeks 3 to 6", "Return: week 7"), titles(handout));
		assertEquals(List.of(1, 2, 3, 4), handout.phases().stream().flatMap(phase -> phase.exercises().stream())
				.map(Handout.Exercise::number).toList());
		assertEquals("For the next 7 weeks", handout.subtitle());
	}

	@Test
	public void aPhaseWithoutExercisesTakesItsWeeksAndNoPlace() {
		Handout handout = composed(inOnePhase(2).exercise("walking").phase("Holiday", 1).phase("Build", 2)
				.exercise("bird-dog"));

		assertEquals(List.of("Settle: weeks 1 to 2", "Build: weeks 4 to 5"), titles(handout));
	}

	@Test
	public void afterAPhaseOfOpenLengthNoWeeksAreClaimed() {
		Handout handout = composed(inOnePhase(2).exercise("walking").phase("Build", null).exercise("bird-dog")
				.phase("Return", 3).exercise("walking"));

		assertEquals(List.of("Settle: weeks 1 to 2", "Build", "Return"), titles(handout));
		assertEquals("", handout.subtitle());
	}

	@Test
	public void theCliniciansCueComesFirst() {
		Handout handout = composed(inOnePhase(2).exercise("bird-dog",
				prescription -> prescription.setCues("Breathe, don't hold your breath.")));

		assertEquals(List.of("Breathe, don't hold your breath.", "Keep your back level."),
				handout.phases().getFirst().exercises().getFirst().cues());
	}

	@Test
	public void aBlankCueIsNotPrinted() {
		Handout handout = composed(inOnePhase(2).exercise("bird-dog", prescription -> prescription.setCues(" ")));

		assertEquals(List.of("Keep your back level."), handout.phases().getFirst().exercises().getFirst().cues());
	}

	@Test
	public void anExerciseWhoseLibraryIsMissingIsStillOnTheSheet() {
		Handout handout = composed(inOnePhase(2).exercise("sled", prescription -> {
			prescription.setExerciseName("Sled push");
			prescription.setCues("Light sled.");
		}).exercise("rope"));

		List<Handout.Exercise> exercises = handout.phases().getFirst().exercises();
		assertEquals(new Handout.Exercise(1, "Sled push", "10 times", "",
				List.of("Your physiotherapist will show you this exercise."), List.of("Light sled."), "",
				Optional.empty()), exercises.get(0));
		assertEquals("rope", exercises.get(1).name());
	}

	@Test
	public void theGoalIsTheFirstOpenOneOfTheLatestAssessment() {
		Handout handout = composed(inOnePhase(2).exercise("walking").with(episode -> {
			assessed(episode, 1, "M. First", goal("g-1", "Sleep through", null));
			assessed(episode, 8, "M. Second", goal("g-2", "Tie my shoes", LocalDate.of(2026, 9, 1)),
					goal("g-3", "Dig the garden", null));
		}));

		assertEquals("Dig the garden", handout.goal());
	}

	@Test
	public void withoutAnOpenGoalNoneIsPrinted() {
		assertEquals("", composed(inOnePhase(2).exercise("walking")).goal());
		assertEquals("", composed(inOnePhase(2).exercise("walking").with(
				episode -> assessed(episode, 1, null, goal("g-1", "Walk", LocalDate.of(2026, 9, 1))))).goal());
	}

	@Test
	public void theClinicianIsWhoIssuedElseWhoSawHerLast() {
		ExamplePatient patient = inOnePhase(2).exercise("walking");
		assertEquals("", composed(patient).clinician());

		patient.with(episode -> assessed(episode, 1, "M. Assessor"));
		assertEquals("M. Assessor", composed(patient).clinician());

		patient.with(episode -> {
			visited(episode, 2, "M. Visitor");
			visited(episode, 9, " ");
		});
		assertEquals("M. Visitor", composed(patient).clinician());

		patient.with(episode -> episode.getPrograms().getLast().setIssuedBy("M. Issuer"));
		assertEquals("M. Issuer", composed(patient).clinician());
	}

	@Test
	public void theAdviceSaysWhenToCallForHelp() {
		Handout handout = composed(inOnePhase(2).exercise("walking"));

		assertEquals(3, handout.advice().size());
		assertTrue(handout.advice().getLast().text().contains("emergency department"));
	}

	@Test
	public void aGermanPatientReadsGerman() {
		Handout handout = composed(inOnePhase(2).speaking("de-AT").exercise("bird-dog").phase("Aufbau", 1)
				.exercise("walking"));

		assertEquals("Anna, Ihre Übungen", handout.title());
		assertEquals("Für die nächsten 3 Wochen", handout.subtitle());
		assertEquals(List.of("Settle: Woche 1 bis 2", "Aufbau: Woche 3"), titles(handout));
		assertEquals("Vierfüßlerstand diagonal", handout.phases().getFirst().exercises().getFirst().name());
		assertEquals("10-mal", handout.phases().getFirst().exercises().getFirst().dosage());
		assertEquals("Anna B. · Programm 2", handout.sheetId());
	}

	@Test
	public void aPatientWhoseLanguageIsNotRecordedReadsEnglish() {
		for (String language : new String[] { null, "", "not a language", "fr" }) {
			assertEquals("Anna, your exercises",
					composed(inOnePhase(2).speaking(language).exercise("walking")).title());
		}
	}

	@Test
	public void namesStandAsTheyAreWritten() {
		assertEquals("D'Arcy {0} ''x, your exercises",
				composed(inOnePhase(2).named("D'Arcy {0} ''x", "O'Brien").exercise("walking")).title());
		assertEquals("D'Arcy O. · program 2",
				composed(inOnePhase(2).named("D'Arcy", "O'Brien").exercise("walking")).sheetId());
		assertEquals("Jo O. · program 2", composed(inOnePhase(2).named("Jo", "O").exercise("walking")).sheetId());
		assertEquals("Li \uD842\uDFB7. · program 2",
				composed(inOnePhase(2).named("Li", "\uD842\uDFB7\u91CE").exercise("walking")).sheetId());
		assertEquals("{1}'s: weeks 1 to 2",
				composed(new ExamplePatient("p-1").episode("Pain").program(1).phase("{1}'s", 2).exercise("walking")
						.phase("Build", 2).exercise("walking")).phases().getFirst().title());
	}

	@Test
	public void aTempoThatBeginsTheLineIsCapitalised() {
		Handout handout = composed(inOnePhase(2).exercise("walking", prescription -> {
			prescription.getDosage().setRepetitions(null);
			prescription.getDosage().setTempo("slow");
		}));

		assertEquals("Slowly", handout.phases().getFirst().exercises().getFirst().dosage());
	}

	@Test
	public void theLatestProgramOfTheLatestEpisodeIsPrinted() {
		Handout handout = composed(new ExamplePatient("p-1").episode("Neck pain").program(1).phase("Settle", 2)
				.exercise("bird-dog").episode("Low back pain").program(1).phase("Old", 2).exercise("bird-dog").program(2)
				.phase("New", 2).exercise("walking"));

		assertEquals("Walking", handout.phases().getFirst().exercises().getFirst().name());
	}

	@Test
	public void withoutAnEpisodeThereIsNothingToPrint() {
		assertEquals("Anna Berger has no episode of care yet; add a problem and a program first.",
				refused(new ExamplePatient("p-1")));
	}

	@Test
	public void withoutExercisesThereIsNothingToPrint() {
		String expected = "Anna Berger has no exercises in the current program yet; add exercises from the palette first.";

		assertEquals(expected, refused(new ExamplePatient("p-1").episode("Low back pain")));
		assertEquals(expected, refused(new ExamplePatient("p-1").episode("Low back pain").program(1)));
		assertEquals(expected, refused(inOnePhase(2)));
	}

	@Test
	public void composingOnlyReads() {
		Patient patient = inOnePhase(2).exercise("bird-dog").exercise("missing").build();
		Patient before = EcoreUtil.copy(patient);

		composer.compose(patient, TODAY);

		assertTrue(EcoreUtil.equals(before, patient));
	}

	private static ExamplePatient inOnePhase(Integer weeks) {
		return new ExamplePatient("p-1").episode("Low back pain").program(2).phase("Settle", weeks);
	}

	private Handout composed(ExamplePatient patient) {
		CompositionOutcome outcome = composer.compose(patient.build(), TODAY);
		assertTrue(outcome.toString(), outcome instanceof Composed);
		return ((Composed) outcome).handout();
	}

	private String refused(ExamplePatient patient) {
		return ((NothingToPrint) composer.compose(patient.build(), TODAY)).why();
	}

	private static List<String> titles(Handout handout) {
		return handout.phases().stream().map(Handout.Phase::title).toList();
	}

	private static void assessed(Episode episode, int day, String clinician, Goal... goals) {
		Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
		assessment.setId("a-" + day);
		assessment.setAssessedOn(LocalDate.of(2026, 9, day));
		assessment.setClinician(clinician);
		assessment.getGoals().addAll(List.of(goals));
		episode.getAssessments().add(assessment);
	}

	private static void visited(Episode episode, int day, String clinician) {
		Visit visit = ModelFactory.eINSTANCE.createVisit();
		visit.setId("v-" + day);
		visit.setVisitedOn(LocalDate.of(2026, 9, day));
		visit.setClinician(clinician);
		episode.getVisits().add(visit);
	}

	private static Goal goal(String id, String words, LocalDate reachedOn) {
		Goal goal = ModelFactory.eINSTANCE.createGoal();
		goal.setId(id);
		goal.setWords(words);
		goal.setReachedOn(reachedOn);
		return goal;
	}
}
