package org.physiobench.core.progress;

import static org.junit.Assert.assertEquals;
import static org.physiobench.core.progress.Care.span;

import java.util.List;

import org.junit.Test;
import org.physiobench.model.Completion;
import org.physiobench.model.Side;

public final class AdherenceTest {

	/** From 2 March on: the bridge on 5 days a week, the plank on 2. */
	private static Care sevenDaysOfExerciseAWeek() {
		return new Care().issued(1).phase("Settle", null)
				.prescribed("bridge", "glute-bridge", Side.NONE, dose -> dose.setDaysPerWeek(5))
				.prescribed("plank", "forearm-plank", Side.NONE, dose -> dose.setDaysPerWeek(2));
	}

	@Test
	public void whatWasNotedIsCountedByWeekAgainstWhatWasPrescribed() {
		FollowUp followUp = sevenDaysOfExerciseAWeek().noted(2, null, null, null).with("bridge", Completion.DONE)
				.with("plank", Completion.PARTLY).noted(3, null, null, null).with("bridge", Completion.NOT_DONE)
				.noted(9, null, null, null).with("bridge", Completion.DONE).followUp();

		List<Adherence> weeks = Adherence.weekly(followUp, span(2, 15));

		assertEquals(2, weeks.size());
		assertCounts(weeks.get(0), 7, 1, 1, 1);
		assertCounts(weeks.get(1), 7, 1, 0, 0);
	}

	@Test
	public void ofAWeekThatIsNotOverOnlyTheDaysThatPassedCount() {
		// 5 / 7 + 2 / 7 a day, on three days
		assertCounts(Adherence.weekly(sevenDaysOfExerciseAWeek().followUp(), span(2, 4)).getFirst(), 3, 0, 0, 0);
	}

	@Test
	public void anExerciseIsCountedOnceADayAndPartlyWhenItsSessionsDiffer() {
		FollowUp followUp = sevenDaysOfExerciseAWeek().noted(2, null, null, null).with("bridge", Completion.DONE)
				.with("plank", Completion.DONE).noted(2, null, null, null).with("bridge", Completion.NOT_DONE)
				.with("plank", Completion.DONE).followUp();

		assertCounts(Adherence.weekly(followUp, span(2, 8)).getFirst(), 7, 1, 1, 0);
	}

	@Test
	public void whatNobodyRecordedIsNeitherDoneNorNotDone() {
		FollowUp followUp = sevenDaysOfExerciseAWeek().noted(2, 3, null, null).with("bridge", Completion.NOT_RECORDED)
				.followUp();

		assertCounts(Adherence.weekly(followUp, span(2, 8)).getFirst(), 7, 0, 0, 0);
	}

	@Test
	public void nothingIsExpectedWhereNoDaysAreSaid() {
		FollowUp followUp = new Care().issued(1).phase("Settle", null)
				.prescribed("bridge", "glute-bridge", Side.NONE, dose -> dose.setSets(3)).followUp();

		assertCounts(Adherence.weekly(followUp, span(2, 8)).getFirst(), 0, 0, 0, 0);
	}

	private static void assertCounts(Adherence week, int prescribed, int done, int partly, int notDone) {
		assertEquals(prescribed, week.prescribed());
		assertEquals(done, week.done());
		assertEquals(partly, week.partly());
		assertEquals(notDone, week.notDone());
	}
}
