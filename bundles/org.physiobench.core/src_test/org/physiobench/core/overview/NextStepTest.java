package org.physiobench.core.overview;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.Before;
import org.junit.Test;
import org.physiobench.core.assessment.RedFlagScreening;
import org.physiobench.model.Assessment;
import org.physiobench.model.DiaryEntry;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;
import org.physiobench.model.Program;
import org.physiobench.model.RedFlagAnswer;
import org.physiobench.model.RedFlagConcern;

public final class NextStepTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	private final ModelFactory model = ModelFactory.eINSTANCE;
	private final Patient patient = model.createPatient();
	private final Episode episode = model.createEpisode();

	@Before
	public void beginCare() {
		patient.getEpisodes().add(episode);
	}

	private Assessment assess() {
		Assessment assessment = model.createAssessment();
		episode.getAssessments().add(assessment);
		RedFlagScreening.items().forEach(item -> answer(assessment, item.key(), RedFlagConcern.NO_CONCERN));
		return assessment;
	}

	private RedFlagAnswer answer(Assessment assessment, String item, RedFlagConcern concern) {
		RedFlagAnswer answer = model.createRedFlagAnswer();
		answer.setItem(item);
		answer.setConcern(concern);
		assessment.getRedFlags().add(answer);
		return answer;
	}

	private Program program(LocalDate issuedOn) {
		Program program = model.createProgram();
		program.setIssuedOn(issuedOn);
		episode.getPrograms().add(program);
		return program;
	}

	private void note(LocalDate day) {
		DiaryEntry entry = model.createDiaryEntry();
		entry.setDoneOn(day);
		episode.getDiary().add(entry);
	}

	@Test
	public void withoutAProblemThereIsNothingToAssess() {
		patient.getEpisodes().clear();
		assertEquals(List.of(new NextStep.RecordProblem()), NextStep.of(patient));
	}

	@Test
	public void aNewProblemIsAssessedAndGetsAProgram() {
		assertEquals(List.of(new NextStep.Assess(), new NextStep.StartProgram()), NextStep.of(patient));
	}

	@Test
	public void whatWasNotAskedIsNeverANo() {
		Assessment assessment = assess();
		assessment.getRedFlags().removeLast();
		assessment.getRedFlags().getFirst().setConcern(RedFlagConcern.NOT_ASKED);
		program(null);
		assertEquals(List.of(new NextStep.FinishScreening(2), new NextStep.IssueProgram()), NextStep.of(patient));
	}

	@Test
	public void aRedFlagIsOpenUntilItsOutcomeIsRecorded() {
		Assessment assessment = assess();
		program(MONDAY);
		note(MONDAY);
		RedFlagAnswer saddle = assessment.getRedFlags().getFirst();
		saddle.setConcern(RedFlagConcern.ACT);
		saddle.setAction("Sent to the emergency department");
		assertEquals(List.of(new NextStep.ActOnRedFlags(1)), NextStep.of(patient));
		saddle.setOutcome("Scan without findings");
		assertEquals(List.of(), NextStep.of(patient));
	}

	@Test
	public void whatCameOfAProgramIsAskedForOnceItIsOut() {
		assess();
		note(MONDAY.minusDays(1));
		program(MONDAY);
		assertEquals(List.of(new NextStep.EnterDiary()), NextStep.of(patient));
		note(MONDAY);
		assertEquals(List.of(), NextStep.of(patient));
	}

	@Test
	public void afterDischargeNothingIsLeftToDo() {
		episode.setDischargedOn(MONDAY);
		assertEquals(List.of(), NextStep.of(patient));
	}
}
