package org.physiobench.core.assessment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.Before;
import org.junit.Test;
import org.physiobench.model.ActivityPain;
import org.physiobench.model.Assessment;
import org.physiobench.model.CapacityResult;
import org.physiobench.model.DirectionalPreference;
import org.physiobench.model.Equipment;
import org.physiobench.model.Goal;
import org.physiobench.model.Irritability;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.PainRegion;
import org.physiobench.model.PatientPrecaution;
import org.physiobench.model.Precaution;
import org.physiobench.model.RedFlagAnswer;
import org.physiobench.model.RedFlagConcern;
import org.physiobench.model.StartPosition;

public final class NextAssessmentTest {

	private static final LocalDate THEN = LocalDate.of(2026, 10, 8);
	private static final LocalDate NOW = LocalDate.of(2026, 11, 5);

	private final ModelFactory factory = ModelFactory.eINSTANCE;
	private final NextAssessment beginning = new NextAssessment(() -> UUID.randomUUID().toString());
	private final Assessment before = beginning.first(THEN);

	@Before
	public void fill() {
		before.setClinician("Clara Vogt");
		before.setHistory("Since carrying boxes");
		before.getPositionsToAvoid().add(StartPosition.PRONE);
		before.getHomeEquipment().addAll(List.of(Equipment.MAT, Equipment.CHAIR));
		before.setMinutesPerDay(15);
		before.setDaysPerWeek(6);
		before.getBeliefs().add("M1");
	}

	@Test
	public void whatStaysTrueComesAlong() {
		Assessment next = beginning.after(before, NOW);

		assertEquals(NOW, next.getAssessedOn());
		assertEquals("Since carrying boxes", next.getHistory());
		assertEquals(List.of(StartPosition.PRONE), next.getPositionsToAvoid());
		assertEquals(List.of(Equipment.MAT, Equipment.CHAIR), next.getHomeEquipment());
		assertEquals(Integer.valueOf(15), next.getMinutesPerDay());
		assertEquals(Integer.valueOf(6), next.getDaysPerWeek());
		assertEquals(List.of("M1"), next.getBeliefs());
	}

	@Test
	public void whatMustBeAskedAgainIsNotAsked() {
		ActivityPain activity = factory.createActivityPain();
		activity.setActivity("Sitting");
		before.getActivityPains().add(activity);
		PainRegion region = factory.createPainRegion();
		region.setRegion("lumbar-left");
		before.getPainRegions().add(region);
		RedFlagAnswer answer = factory.createRedFlagAnswer();
		answer.setItem("saddle-numbness");
		answer.setConcern(RedFlagConcern.NO_CONCERN);
		before.getRedFlags().add(answer);
		CapacityResult result = factory.createCapacityResult();
		result.setTest("sorensen");
		before.getCapacityResults().add(result);
		before.setPainNow(6);
		before.setPainBest(4);
		before.setPainWorst(8);
		before.setIrritability(Irritability.HIGH);
		before.setProvokedBy("Sitting");
		before.setDirectionalPreference(DirectionalPreference.EXTENSION);
		before.setDirectionalResponse("Eased");

		Assessment next = beginning.after(before, NOW);

		assertTrue(next.getActivityPains().isEmpty());
		assertTrue(next.getPainRegions().isEmpty());
		assertTrue(next.getRedFlags().isEmpty());
		assertTrue(next.getCapacityResults().isEmpty());
		assertNull(next.getPainNow());
		assertNull(next.getPainBest());
		assertNull(next.getPainWorst());
		assertEquals(Irritability.NOT_JUDGED, next.getIrritability());
		assertNull(next.getProvokedBy());
		assertEquals(DirectionalPreference.NOT_TESTED, next.getDirectionalPreference());
		assertNull(next.getDirectionalResponse());
		assertNull("whoever assesses says who she is", next.getClinician());
	}

	@Test
	public void aPrecautionGoesOnCountingFromWhereItBeganAndIsACopy() {
		PatientPrecaution precaution = factory.createPatientPrecaution();
		precaution.setId("precaution");
		precaution.setPrecaution(Precaution.WRIST);
		before.getPrecautions().add(precaution);

		PatientPrecaution copy = beginning.after(before, NOW).getPrecautions().getFirst();

		assertEquals(Precaution.WRIST, copy.getPrecaution());
		assertEquals(THEN, copy.getSince());
		assertNotEquals("precaution", copy.getId());
		assertEquals(List.of(precaution), before.getPrecautions());
		assertNull(precaution.getSince());
	}

	@Test
	public void aGoalThatWasReachedStaysWhereItWasReached() {
		before.getGoals().add(goal("Stand at work", THEN));
		before.getGoals().add(goal("Lift my daughter", null));

		Assessment next = beginning.after(before, NOW);

		assertEquals(List.of("Lift my daughter"), next.getGoals().stream().map(Goal::getWords).toList());
		assertEquals(2, before.getGoals().size());
	}

	private Goal goal(String words, LocalDate reachedOn) {
		Goal goal = factory.createGoal();
		goal.setId(words);
		goal.setWords(words);
		goal.setReachedOn(reachedOn);
		return goal;
	}
}
