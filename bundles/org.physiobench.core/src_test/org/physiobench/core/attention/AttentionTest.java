package org.physiobench.core.attention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.Test;
import org.physiobench.core.attention.Reason.AssessmentDue;
import org.physiobench.core.attention.Reason.FlareUp;
import org.physiobench.core.attention.Reason.GoalReached;
import org.physiobench.core.attention.Reason.NoDiary;
import org.physiobench.core.attention.Reason.SpreadingSymptoms;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.model.DiaryEntry;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;

/** By the numbers of convention: 2 points, 2 sessions, usual in 28 days and 4 sessions, diary 10, assessment 42, goal 14. */
public final class AttentionTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private final Patient patient = ModelFactory.eINSTANCE.createPatient();
	private final Episode episode = ModelFactory.eINSTANCE.createEpisode();

	/** In care for three weeks, assessed and given a program three weeks ago, nothing noted yet. */
	public AttentionTest() {
		patient.setId("ada");
		patient.setGivenName("Ada");
		patient.setFamilyName("Example");
		patient.setBirthDate(LocalDate.of(1980, 2, 29));
		episode.setStartedOn(TODAY.minusDays(21));
		patient.getEpisodes().add(episode);
		var assessment = ModelFactory.eINSTANCE.createAssessment();
		assessment.setAssessedOn(TODAY.minusDays(21));
		episode.getAssessments().add(assessment);
		var program = ModelFactory.eINSTANCE.createProgram();
		program.setIssuedOn(TODAY.minusDays(21));
		episode.getPrograms().add(program);
	}

	private DiaryEntry noted(int daysAgo, Integer painDuring) {
		var entry = ModelFactory.eINSTANCE.createDiaryEntry();
		entry.setDoneOn(TODAY.minusDays(daysAgo));
		entry.setPainDuring(painDuring);
		episode.getDiary().add(entry);
		return entry;
	}

	private void noted(int firstDaysAgo, int... pains) {
		for (int i = 0; i < pains.length; i++) {
			noted(firstDaysAgo - i, Integer.valueOf(pains[i]));
		}
	}

	private List<Reason> reasons() {
		var rules = AttentionRules.CONVENTION;
		return CareFacts.of(patient, rules.from(TODAY)).flatMap(facts -> Attention.to(facts, rules, TODAY))
				.map(Attention::reasons).orElse(List.of());
	}

	@Test
	public void twoSessionsTwoPointsAboveTheMedianAreAFlareUp() {
		noted(7, 2, 3, 3, 4, 2, 5, 6);
		// before: 2 3 3 4 2, median 3; then 5 and 6
		assertEquals(List.of(new FlareUp(TODAY.minusDays(2), List.of(5, 6), 3.0)), reasons());
	}

	@Test
	public void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
		noted(6, 2, 2, 3, 3, 5, 5);
		// before: 2 2 3 3, median 2.5
		assertEquals(List.of(new FlareUp(TODAY.minusDays(2), List.of(5, 5), 2.5)), reasons());
	}

	@Test
	public void oneBadSessionIsNoFlareUpNorIsOnePointMore() {
		noted(7, 3, 3, 3, 3, 3, 4, 8);
		assertEquals(List.of(), reasons());
	}

	@Test
	public void beforeFourSessionsNothingIsUsual() {
		noted(5, 1, 1, 1, 8, 8);
		assertEquals(List.of(), reasons());
	}

	@Test
	public void theMostPainOfASessionCountsWheneverItWas() {
		noted(6, 1, 1, 1, 1);
		noted(2, 1).setPainNextMorning(3);
		noted(1, 1).setPainBefore(4);
		assertEquals(List.of(new FlareUp(TODAY.minusDays(2), List.of(3, 4), 1.0)), reasons());
	}

	@Test
	public void sessionsWithoutPainNotedAreLeftOut() {
		noted(8, 2, 2, 2, 2, 6);
		noted(2, (Integer) null);
		noted(1, 6);
		assertEquals(List.of(new FlareUp(TODAY.minusDays(4), List.of(6, 6), 2.0)), reasons());
	}

	@Test
	public void aDiaryIsMissedFromTheTenthDayOn() {
		noted(9, 2);
		assertEquals(List.of(), reasons());
		episode.getDiary().clear();
		noted(10, 2);
		assertEquals(List.of(new NoDiary(10, Optional.of(TODAY.minusDays(10)))), reasons());
	}

	@Test
	public void whoNeverKeptADiaryIsMissedSinceTheProgramAndNobodyIsWithoutAProgram() {
		assertEquals(List.of(new NoDiary(21, Optional.empty())), reasons());
		episode.getPrograms().getFirst().setStartsOn(TODAY.minusDays(9));
		assertEquals("the program began nine days ago", List.of(), reasons());
		episode.getPrograms().getFirst().setIssuedOn(null);
		episode.getPrograms().getFirst().setStartsOn(TODAY.minusDays(30));
		assertEquals("a draft is not followed", List.of(), reasons());
	}

	@Test
	public void anAssessmentIsDueAfterSixWeeksAlsoWhenThereWasNone() {
		noted(1, 2);
		episode.getAssessments().getFirst().setAssessedOn(TODAY.minusDays(41));
		assertEquals(List.of(), reasons());
		episode.getAssessments().getFirst().setAssessedOn(TODAY.minusDays(42));
		assertEquals(List.of(new AssessmentDue(42, Optional.of(TODAY.minusDays(42)))), reasons());
		episode.getAssessments().clear();
		episode.setStartedOn(TODAY.minusDays(50));
		assertEquals(List.of(new AssessmentDue(50, Optional.empty())), reasons());
	}

	@Test
	public void aGoalIsToldForTwoWeeksOnceThoughTwoAssessmentsHaveIt() {
		noted(1, 2);
		var again = ModelFactory.eINSTANCE.createAssessment();
		again.setAssessedOn(TODAY);
		episode.getAssessments().add(again);
		for (var assessment : episode.getAssessments()) {
			for (int daysAgo : List.of(14, 15)) {
				var goal = ModelFactory.eINSTANCE.createGoal();
				goal.setWords("walk " + daysAgo + " km");
				goal.setReachedOn(TODAY.minusDays(daysAgo));
				assessment.getGoals().add(goal);
			}
		}
		assertEquals(List.of(new GoalReached(new ReachedGoal("walk 14 km", TODAY.minusDays(14)))), reasons());
	}

	@Test
	public void spreadingSymptomsComeBeforeEverythingElse() {
		noted(8, 2, 2, 2, 2, 6, 6);
		episode.getDiary().getLast().setSpreadingSymptoms(true);
		assertEquals(List.of(new SpreadingSymptoms(TODAY.minusDays(3)),
				new FlareUp(TODAY.minusDays(4), List.of(6, 6), 2.0)), reasons());
		assertEquals(List.of("a", "z", "b"), Stream
				.of(needing("b", new NoDiary(12, Optional.empty())), needing("z", new SpreadingSymptoms(TODAY)),
						needing("a", new SpreadingSymptoms(TODAY)))
				.sorted(Attention.BY_URGENCY).map(attention -> attention.patient().familyName()).toList());
	}

	private Attention needing(String familyName, Reason reason) {
		patient.setFamilyName(familyName);
		return new Attention(PatientSummary.of(patient), List.of(reason));
	}

	@Test
	public void whoIsDischargedNeedsNothing() {
		episode.setDischargedOn(TODAY.minusDays(1));
		assertEquals(List.of(), reasons());
	}

	@Test
	public void numbersThatMakeNoSenseAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new AttentionRules(0, 2, 28, 4, 10, 42, 14));
		assertThrows(IllegalArgumentException.class, () -> new AttentionRules(11, 2, 28, 4, 10, 42, 14));
		assertThrows(IllegalArgumentException.class, () -> new AttentionRules(2, 2, 28, 4, 0, 42, 14));
	}
}
