package org.physiobench.content;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Test;
import org.physiobench.model.Assessment;
import org.physiobench.model.Completion;
import org.physiobench.model.DiaryEntry;
import org.physiobench.model.DiaryItem;
import org.physiobench.model.Episode;
import org.physiobench.model.Goal;
import org.physiobench.model.Identified;
import org.physiobench.model.OutcomeScore;
import org.physiobench.model.Patient;
import org.physiobench.model.PatientPrecaution;
import org.physiobench.model.Precaution;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.RedFlagAnswer;
import org.physiobench.model.RedFlagConcern;
import org.physiobench.model.Visit;

public final class DemonstrationClinicTest {

	/** The day on which the demonstration takes place. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	/** The most that the instruments of the demonstration give. */
	private static final Map<String, Double> HIGHEST_SCORES = Map.of("rmdq", 24.0, "odi", 100.0, "psfs", 10.0);

	private List<Patient> patients;

	@Before
	public void load() throws IOException {
		patients = ExchangeFiles.demonstrationClinic();
	}

	@Test
	public void twelvePatientsAreRegistered() {
		assertEquals(IntStream.rangeClosed(1, 12).mapToObj(number -> "demo-" + number).toList(),
				patients.stream().map(Patient::getId).toList());
		assertEquals(12, patients.stream().map(Patient::getChartNumber).distinct().count());
	}

	@Test
	public void nothingThatTheModelRequiresIsMissingAndNoIdOccursTwice() {
		for (Patient patient : patients) {
			List<String> ids = ExchangeFiles.parts(patient, Identified.class).map(Identified::getId).toList();
			assertEquals(patient.getId(), List.of(), ExchangeFiles.defects(patient));
			assertEquals(patient.getId(), ids.stream().distinct().toList(), ids);
		}
	}

	@Test
	public void whatIsReferredToExists() {
		for (Patient patient : patients) {
			Set<String> goals = idsOf(patient, Goal.class);
			Set<String> programs = idsOf(patient, Program.class);
			Set<String> prescriptions = idsOf(patient, Prescription.class);
			ExchangeFiles.parts(patient, Prescription.class)
					.forEach(prescription -> assertTrue(prescription.getId(), goals.containsAll(prescription.getGoals())));
			ExchangeFiles.parts(patient, DiaryEntry.class)
					.forEach(entry -> assertTrue(entry.getId(), programs.contains(entry.getProgram())));
			ExchangeFiles.parts(patient, DiaryItem.class)
					.forEach(item -> assertTrue(item.getId(), prescriptions.contains(item.getPrescription())));
		}
	}

	@Test
	public void whatHappenedInCareHappenedAfterTheOnsetAndBeforeToday() {
		for (Patient patient : patients) {
			Episode episode = patient.getEpisodes().getFirst();
			assertInOrder(patient.getId(),
					List.of(patient.getBirthDate(), episode.getOnsetOn(), episode.getStartedOn(), TODAY));
			assertFalse(patient.getId(), patient.getRegisteredOn().isAfter(episode.getStartedOn()));
			datesOfCare(episode).forEach(
					date -> assertInOrder(patient.getId(), List.of(episode.getStartedOn(), date, TODAY)));
		}
	}

	@Test
	public void listsAreInTheOrderOfTheirDates() {
		for (Patient patient : patients) {
			Episode episode = patient.getEpisodes().getFirst();
			assertInOrder(patient.getId(), episode.getVisits().stream().map(Visit::getVisitedOn).toList());
			assertInOrder(patient.getId(), episode.getDiary().stream().map(DiaryEntry::getDoneOn).toList());
			assertInOrder(patient.getId(), episode.getAssessments().stream().map(Assessment::getAssessedOn).toList());
			assertInOrder(patient.getId(), episode.getOutcomeScores().stream().map(OutcomeScore::getAnsweredOn).toList());
		}
	}

	@Test
	public void nobodyComesToTheClinicOnAWeekend() {
		patients.stream().flatMap(patient -> ExchangeFiles.parts(patient, Visit.class)).forEach(
				visit -> assertTrue(visit.getId(), visit.getVisitedOn().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0));
	}

	@Test
	public void everybodyButMaritHasBeenInCareForSixToTwentyWeeks() {
		for (Patient patient : patients) {
			Episode episode = patient.getEpisodes().getFirst();
			LocalDate last = episode.getDischargedOn() == null ? TODAY : episode.getDischargedOn();
			long weeks = ChronoUnit.WEEKS.between(episode.getStartedOn(), last);
			assertTrue(patient.getId(), weeks >= 6 && weeks <= 20 || patient.getId().equals("demo-5"));
		}
	}

	@Test
	public void aDiaryEntryHoldsPrescriptionsOfItsProgramThatHadBeenIssuedBefore() {
		for (Patient patient : patients) {
			Map<String, Program> programs = new HashMap<>();
			ExchangeFiles.parts(patient, Program.class).forEach(program -> programs.put(program.getId(), program));
			ExchangeFiles.parts(patient, DiaryEntry.class).forEach(entry -> {
				Program program = programs.get(entry.getProgram());
				assertInOrder(entry.getId(), List.of(program.getIssuedOn(), program.getStartsOn(), entry.getDoneOn()));
				assertTrue(entry.getId(), prescriptionsOf(program).keySet().containsAll(
						entry.getItems().stream().map(DiaryItem::getPrescription).toList()));
			});
		}
	}

	@Test
	public void revisionsAreCountedFromOneAndOnlyTheLastMayBeADraft() {
		for (Patient patient : patients) {
			List<Program> programs = patient.getEpisodes().getFirst().getPrograms();
			assertEquals(patient.getId(), IntStream.rangeClosed(1, programs.size()).boxed().toList(),
					programs.stream().map(Program::getRevision).toList());
			assertTrue(patient.getId(), programs.stream().limit(Math.max(0, programs.size() - 1))
					.noneMatch(program -> program.getIssuedOn() == null));
		}
	}

	@Test
	public void everyAssessmentAskedForRedFlags() {
		for (Patient patient : patients) {
			ExchangeFiles.parts(patient, Assessment.class).forEach(assessment -> {
				assertFalse(assessment.getId(), assessment.getRedFlags().isEmpty());
				assertTrue(assessment.getId(), assessment.getRedFlags().stream()
						.allMatch(answer -> answer.getConcern() != RedFlagConcern.NOT_ASKED
								&& assessment.getAssessedOn().equals(answer.getAnsweredOn())));
			});
		}
	}

	@Test
	public void aConcernHasAReasonAndAnAction() {
		patients.stream().flatMap(patient -> ExchangeFiles.parts(patient, RedFlagAnswer.class))
				.filter(answer -> answer.getConcern() != RedFlagConcern.NO_CONCERN)
				.forEach(answer -> assertTrue(answer.getId(), answer.getReason() != null && answer.getAction() != null));
	}

	@Test
	public void numbersOnTheirScalesStayOnThem() {
		for (Patient patient : patients) {
			ExchangeFiles.parts(patient, DiaryEntry.class).forEach(entry -> {
				Stream.of(entry.getPainBefore(), entry.getPainDuring(), entry.getPainAfter(), entry.getEffort())
						.forEach(value -> assertTrue(entry.getId(), value >= 0 && value <= 10));
				assertTrue(entry.getId(), entry.getPainNextMorning() == null
						|| entry.getPainNextMorning() >= 0 && entry.getPainNextMorning() <= 10);
			});
			ExchangeFiles.parts(patient, OutcomeScore.class).forEach(score -> assertTrue(score.getId(),
					score.getTotal() >= 0 && score.getTotal() <= HIGHEST_SCORES.get(score.getInstrument())));
		}
	}

	@Test
	public void nobodyDidMoreThanWasPrescribedOrHurtMoreThanInTheWholeSession() {
		for (Patient patient : patients) {
			Map<String, Prescription> prescriptions = new HashMap<>();
			ExchangeFiles.parts(patient, Program.class).map(DemonstrationClinicTest::prescriptionsOf)
					.forEach(prescriptions::putAll);
			ExchangeFiles.parts(patient, DiaryEntry.class)
					.forEach(entry -> entry.getItems().forEach(item -> assertPlausible(entry, item,
							prescriptions.get(item.getPrescription()))));
		}
	}

	@Test
	public void annaSettlesForTwoWeeksAndBuildsForFour() {
		Patient anna = patients.getFirst();
		Program program = anna.getEpisodes().getFirst().getPrograms().getLast();

		assertEquals("Anna Keller", anna.getGivenName() + " " + anna.getFamilyName());
		assertEquals(List.of("Settle 2", "Build 4"),
				program.getPhases().stream().map(phase -> phase.getName() + " " + phase.getWeeks()).toList());
		assertTrue(precautionsOf(anna).contains(Precaution.WRIST));
	}

	@Test
	public void liseHasBeenSilentForElevenDays() {
		LocalDate last = patients.get(2).getEpisodes().getFirst().getDiary().getLast().getDoneOn();

		// 11 November to 22 November
		assertEquals(11, ChronoUnit.DAYS.between(last, TODAY));
	}

	@Test
	public void petrWasAssessedSixWeeksAgoOrMore() {
		LocalDate last = patients.get(3).getEpisodes().getFirst().getAssessments().getLast().getAssessedOn();

		assertTrue(ChronoUnit.WEEKS.between(last, TODAY) >= 6);
	}

	@Test
	public void maritIsRegisteredAndNothingMore() {
		Episode episode = patients.get(4).getEpisodes().getFirst();

		assertEquals(List.of(), episode.getAssessments());
		assertEquals(List.of(), episode.getPrograms());
		assertEquals(List.of(), episode.getVisits());
	}

	@Test
	public void jonasHasADraftForHisFlareUp() {
		assertNull(patients.get(1).getEpisodes().getFirst().getPrograms().getLast().getIssuedOn());
	}

	private static void assertPlausible(DiaryEntry entry, DiaryItem item, Prescription prescription) {
		boolean done = item.getCompletion() == Completion.DONE || item.getCompletion() == Completion.PARTLY;
		assertEquals(item.getId(), done, item.getPainDuring() != null);
		assertTrue(item.getId(), !done || item.getPainDuring() <= entry.getPainDuring());
		assertTrue(item.getId(), item.getRepetitionsDone() == null
				|| item.getRepetitionsDone() <= prescription.getDosage().getRepetitions());
	}

	private static Map<String, Prescription> prescriptionsOf(Program program) {
		return program.getPhases().stream().flatMap(phase -> phase.getPrescriptions().stream())
				.collect(Collectors.toMap(Prescription::getId, prescription -> prescription));
	}

	private static List<LocalDate> datesOfCare(Episode episode) {
		List<LocalDate> dates = new ArrayList<>();
		episode.getAssessments().forEach(assessment -> dates.add(assessment.getAssessedOn()));
		episode.getVisits().forEach(visit -> dates.add(visit.getVisitedOn()));
		episode.getDiary().forEach(entry -> dates.add(entry.getDoneOn()));
		episode.getOutcomeScores().forEach(score -> dates.add(score.getAnsweredOn()));
		episode.getPrograms().forEach(program -> dates.add(program.getStartsOn()));
		return dates;
	}

	private static Set<Precaution> precautionsOf(Patient patient) {
		return ExchangeFiles.parts(patient, PatientPrecaution.class).map(PatientPrecaution::getPrecaution)
				.collect(Collectors.toSet());
	}

	private static Set<String> idsOf(Patient patient, Class<? extends Identified> kind) {
		return ExchangeFiles.parts(patient, kind).map(Identified::getId).collect(Collectors.toSet());
	}

	private static void assertInOrder(String where, List<LocalDate> dates) {
		assertEquals(where, dates.stream().sorted().toList(), dates);
	}
}
