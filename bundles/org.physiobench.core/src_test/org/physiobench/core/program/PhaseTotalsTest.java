package org.physiobench.core.program;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Side;

public final class PhaseTotalsTest {

	private final SessionEstimate estimate = new SessionEstimate(new TimeConventions(3, 6, 30, 20));
	private final Phase phase = ModelFactory.eINSTANCE.createPhase();

	@Test
	public void setsRepetitionsHoldAndRestAddUp() {
		// 20 to get ready, 3 sets of 10 repetitions of 3 + 8 seconds, two rests of 60
		assertEquals(20 + 3 * 10 * 11 + 2 * 60, estimate.seconds(prescribed("bridge", "3x10 hold 8 s rest 60 s")));
		assertEquals("a rest that is not given is a convention", 20 + 2 * 8 * 3 + 30,
				estimate.seconds(prescribed("bridge", "2x8")));
	}

	@Test
	public void aTempoSaysHowLongARepetitionTakes() {
		assertEquals(20 + 10 * 7, estimate.seconds(prescribed("squat", "10 reps 3-1-3")));
		assertEquals(20 + 10 * 6, estimate.seconds(prescribed("squat", "10 reps slow")));
	}

	@Test
	public void twoSidesTakeTwiceTheWork() {
		Prescription both = prescribed("side-plank", "2x30s");
		both.setSide(Side.BOTH);
		assertEquals(20 + 2 * (2 * 33 + 30), estimate.seconds(both));

		both.setSide(Side.LEFT);
		assertEquals(20 + 2 * 33 + 30, estimate.seconds(both));
	}

	@Test
	public void aDurationStandsForAllElse() {
		assertEquals(20 + 600, estimate.seconds(prescribed("walking", "10 min")));
	}

	@Test
	public void aDosageThatSaysNothingTakesNoTime() {
		assertEquals("an empty phase", new PhaseTotals(0, 0, 0, 0, 0, List.of()), totals());
		assertEquals(0, estimate.seconds(prescribed("walking", "5d")));
		assertEquals(new PhaseTotals(1, 0, 0, 5, 5, List.of()), totals());
	}

	@Test
	public void theFullestDayAndTheMostSessionsCount() {
		prescribed("walking", "10 min 5d");
		prescribed("bridge", "2x8 twice a day, 3d");

		PhaseTotals totals = totals();

		assertEquals(2, totals.exercises());
		assertEquals(620 + 98, totals.sessionSeconds());
		assertEquals("12 minutes are begun", 12, totals.sessionMinutes());
		assertEquals(620 + 2 * 98, totals.daySeconds());
		assertEquals(14, totals.dayMinutes());
		assertEquals(5, totals.daysAWeek());
		assertEquals("three days with two sessions are more than five with one", 6, totals.sessionsAWeek());
	}

	@Test
	public void sharesAreOfTheWeekAndAddUpToAHundred() {
		prescribed("walking", "10 min 1d");
		prescribed("bridge", "10 min 1d");
		prescribed("squat", "10 min 1d");
		prescribed("unknown", "10 min 7d");

		// strength has two thirds: 66.67 %, which gets the percent that rounding leaves
		assertEquals(List.of(new PhaseTotals.Share(ExerciseCategory.STRENGTH, 67),
				new PhaseTotals.Share(ExerciseCategory.AEROBIC, 33)), totals().shares());
	}

	private PhaseTotals totals() {
		return PhaseTotals.of(phase, estimate, id -> switch (id.value()) {
		case "walking" -> Optional.of(ExerciseCategory.AEROBIC);
		case "unknown" -> Optional.empty();
		default -> Optional.of(ExerciseCategory.STRENGTH);
		});
	}

	private Prescription prescribed(String exercise, String dosage) {
		Prescription prescription = ModelFactory.eINSTANCE.createPrescription();
		prescription.setExercise(exercise);
		prescription.setDosage(ModelFactory.eINSTANCE.createDosage());
		if (DosageText.read(dosage) instanceof DosageReading.Understood understood) {
			understood.applyTo(prescription.getDosage());
		}
		phase.getPrescriptions().add(prescription);
		return prescription;
	}
}
