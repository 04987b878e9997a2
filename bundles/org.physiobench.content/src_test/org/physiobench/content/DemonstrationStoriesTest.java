package org.physiobench.content;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Before;
import org.junit.Test;
import org.physiobench.model.Assessment;
import org.physiobench.model.DiaryEntry;
import org.physiobench.model.DirectionalPreference;
import org.physiobench.model.Dosage;
import org.physiobench.model.Episode;
import org.physiobench.model.OutcomeScore;
import org.physiobench.model.Patient;
import org.physiobench.model.PatientPrecaution;
import org.physiobench.model.Precaution;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.RedFlagAnswer;
import org.physiobench.model.RedFlagConcern;
import org.physiobench.model.StartPosition;

/** What each patient of the demonstration is there to show. */
public final class DemonstrationStoriesTest {

	/** The day on which the demonstration takes place. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private List<Patient> patients;

	@Before
	public void load() throws IOException {
		patients = ExchangeFiles.demonstrationClinic();
	}

	@Test
	public void annaImprovesFromScoreToScore() {
		assertEquals(List.of(16.0, 11.0, 7.0), disability(1));
	}

	@Test
	public void jonasHurtTooMuchBeforeHisDoseIsLowered() {
		Episode jonas = episode(2);
		DiaryEntry last = jonas.getDiary().getLast();

		assertTrue(last.isSharpPain());
		assertEquals(Integer.valueOf(7), last.getPainDuring());
		assertTrue(highestEffort(jonas.getPrograms().getLast()) < highestEffort(jonas.getPrograms().getFirst()));
	}

	@Test
	public void liseDoesLessThanHalfOfWhatWasPlannedAndNothingChanges() {
		// three days a week from 9 October to 22 November, 44 days later: 18 sessions and a bit
		assertTrue(episode(3).getDiary().size() < 44 / 7.0 * 3 / 2);
		assertEquals(List.of(8.0, 8.0), disability(3));
	}

	@Test
	public void helgaIsGivenNoLoadBeforeHerFilmWasSeen() {
		Program first = episode(6).getPrograms().getFirst();

		assertTrue(highestEffort(first) <= 2);
		assertFalse(first.getStartsOn().isAfter(LocalDate.of(2026, 10, 14)));
		assertTrue(episode(6).getAssessments().stream().allMatch(
				assessment -> precautions(assessment).containsAll(Set.of(Precaution.OSTEOPOROSIS, Precaution.FALL_RISK))));
	}

	@Test
	public void josefStandsStillAlthoughHeDoesHisPartUntilThePlanChanges() {
		Episode josef = episode(7);
		Set<String> before = exercises(josef.getPrograms().getFirst());
		Set<String> after = exercises(josef.getPrograms().getLast());

		assertEquals(List.of(13.0, 10.0, 10.0, 10.0, 7.0), disability(7));
		// four days a week from 7 July to 22 November, 138 days later
		assertTrue(josef.getDiary().size() > 138 / 7.0 * 4 * 0.8);
		assertFalse(before.containsAll(after));
		assertEquals(LocalDate.of(2026, 10, 5), josef.getPrograms().getLast().getIssuedOn());
	}

	@Test
	public void sofiaIsDischargedWithHerGoalsReached() {
		Episode sofia = episode(8);

		assertEquals(sofia.getVisits().getLast().getVisitedOn(), sofia.getDischargedOn());
		assertTrue(sofia.getAssessments().getLast().getGoals().stream().allMatch(goal -> goal.getReachedOn() != null));
		assertFalse(sofia.getDiary().getLast().getDoneOn().isAfter(sofia.getDischargedOn()));
	}

	@Test
	public void sofiaLiftsNothingAsLongAsTheSurgeonForbidsIt() {
		LocalDate until = limit(8, Precaution.LUMBAR_SURGERY);

		assertEquals(Optional.empty(), heaviest(episode(8).getPrograms().getFirst()));
		assertEquals(Optional.of(16.0), heaviest(episode(8).getPrograms().getLast()));
		assertTrue(episode(8).getPrograms().getLast().getStartsOn().isAfter(until));
	}

	@Test
	public void brigidIsReferredOnAndDoesNoExercisesSince() {
		Episode brigid = episode(9);
		Assessment last = brigid.getAssessments().getLast();
		List<RedFlagAnswer> toActOn = last.getRedFlags().stream()
				.filter(answer -> answer.getConcern() == RedFlagConcern.ACT).toList();

		assertEquals(List.of("history-of-cancer", "unexplained-weight-loss", "pain-not-eased-by-position"),
				toActOn.stream().map(RedFlagAnswer::getItem).toList());
		toActOn.forEach(answer -> assertNull(answer.getId(), answer.getOutcome()));
		assertTrue(brigid.getPrograms().getLast().getIssuedOn().isBefore(last.getAssessedOn()));
		assertTrue(brigid.getDiary().getLast().getDoneOn().isBefore(last.getAssessedOn()));
	}

	@Test
	public void nobodyElseIsWaitingForTheOutcomeOfARedFlag() {
		assertEquals(Set.of("demo-9"),
				patients.stream()
						.filter(patient -> ExchangeFiles.parts(patient, RedFlagAnswer.class)
								.anyMatch(answer -> answer.getConcern() == RedFlagConcern.ACT))
						.map(Patient::getId).collect(Collectors.toSet()));
	}

	@Test
	public void inesIsPregnantAndLiesNeitherOnHerBackNorOnHerFront() {
		for (Assessment assessment : episode(10).getAssessments()) {
			assertEquals(Set.of(Precaution.PREGNANCY_SUPINE, Precaution.PREGNANCY_PRONE, Precaution.PREGNANCY_ABDOMINAL),
					precautions(assessment));
			assertEquals(Set.of(StartPosition.PRONE, StartPosition.SUPINE), Set.copyOf(assessment.getPositionsToAvoid()));
		}
		assertTrue(episode(10).getDiary().stream().anyMatch(DiaryEntry::isSharpPain));
	}

	@Test
	public void emilLiftsHeavyOnlyAfterHisBackMayBendAgain() {
		Program last = episode(11).getPrograms().getLast();

		assertTrue(last.getStartsOn().isAfter(limit(11, Precaution.FLEXION_INTOLERANCE)));
		assertEquals(List.of(20.0, 80.0), episode(11).getPrograms().stream().map(DemonstrationStoriesTest::heaviest)
				.flatMap(Optional::stream).toList());
		assertTrue(exercises(last).contains("trap-bar-or-barbell-deadlift"));
	}

	@Test
	public void giuliaCentralisesWithExtensionAndStopsWhatSentThePainDown() {
		Episode giulia = episode(12);
		LocalDate spread = giulia.getDiary().stream().filter(DiaryEntry::isSpreadingSymptoms)
				.map(DiaryEntry::getDoneOn).findFirst().orElseThrow();
		Program next = giulia.getPrograms().stream().filter(program -> program.getIssuedOn().isAfter(spread)).findFirst()
				.orElseThrow();

		assertEquals(DirectionalPreference.EXTENSION, giulia.getAssessments().getFirst().getDirectionalPreference());
		assertTrue(exercises(giulia.getPrograms().get(1)).contains("supine-sciatic-slider"));
		assertFalse(exercises(next).contains("supine-sciatic-slider"));
		assertTrue(ChronoUnit.DAYS.between(spread, next.getIssuedOn()) <= 3);
		assertTrue(giulia.getVisits().stream().anyMatch(visit -> visit.getVisitedOn().equals(next.getIssuedOn())));
	}

	@Test
	public void aProgramIsRaisedOrLoweredForAReason() {
		patients.stream().flatMap(patient -> ExchangeFiles.parts(patient, Program.class))
				.forEach(program -> assertNotNull(program.getId(), program.getNote()));
		patients.stream().flatMap(patient -> ExchangeFiles.parts(patient, Prescription.class))
				.forEach(prescription -> assertNotNull(prescription.getId(), prescription.getReason()));
	}

	@Test
	public void whatWasIssuedIsNotFromTheFuture() {
		patients.stream().flatMap(patient -> ExchangeFiles.parts(patient, Program.class))
				.filter(program -> program.getIssuedOn() != null)
				.forEach(program -> assertFalse(program.getId(), program.getIssuedOn().isAfter(TODAY)));
	}

	private Episode episode(int number) {
		return patients.get(number - 1).getEpisodes().getFirst();
	}

	private List<Double> disability(int number) {
		return episode(number).getOutcomeScores().stream().filter(score -> score.getInstrument().equals("rmdq"))
				.map(OutcomeScore::getTotal).toList();
	}

	private LocalDate limit(int number, Precaution precaution) {
		return episode(number).getAssessments().getFirst().getPrecautions().stream()
				.filter(condition -> condition.getPrecaution() == precaution).map(PatientPrecaution::getUntil).findFirst()
				.orElseThrow();
	}

	private static Set<Precaution> precautions(Assessment assessment) {
		return assessment.getPrecautions().stream().map(PatientPrecaution::getPrecaution).collect(Collectors.toSet());
	}

	private static Set<String> exercises(Program program) {
		return ExchangeFiles.parts(program, Prescription.class).map(Prescription::getExercise)
				.collect(Collectors.toSet());
	}

	private static int highestEffort(Program program) {
		return ExchangeFiles.parts(program, Dosage.class).mapToInt(Dosage::getEffort).max().orElse(0);
	}

	private static Optional<Double> heaviest(Program program) {
		return ExchangeFiles.parts(program, Dosage.class).map(Dosage::getLoadKilograms).filter(Objects::nonNull)
				.max(Double::compare);
	}
}
