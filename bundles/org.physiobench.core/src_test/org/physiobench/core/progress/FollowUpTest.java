package org.physiobench.core.progress;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.physiobench.core.progress.Care.march;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.model.Side;

public final class FollowUpTest {

	private final FollowUp twoPrograms = new Care().issued(1).phase("Settle", 1)
			.prescribed("a", "bridge", Side.NONE, dose -> dose.setSets(1)).phase("Build", 2)
			.prescribed("b", "plank", Side.NONE, dose -> dose.setSets(1)).issued(11).phase("Load", null)
			.prescribed("c", "squat", Side.NONE, dose -> dose.setSets(1)).drafted().phase("Later", 1)
			.prescribed("d", "carry", Side.NONE, dose -> dose.setSets(1)).followUp();

	@Test
	public void theProgramOfADayIsTheLatestIssuedOneThatHasBegun() {
		assertTrue(twoPrograms.programOn(march(1)).isEmpty());
		assertEquals(1, twoPrograms.programOn(march(11)).orElseThrow().revision());
		assertEquals(2, twoPrograms.programOn(march(12)).orElseThrow().revision());
		assertEquals(2, twoPrograms.programOn(march(31)).orElseThrow().revision());
	}

	@Test
	public void thePhaseOfADayIsThatOfTheWeeksSinceTheProgramBegan() {
		assertEquals("a", idsOn(8));
		assertEquals("b", idsOn(9));
		assertEquals("c", idsOn(31));
		assertEquals("", idsOn(1));
	}

	@Test
	public void theLastPhaseGoesOnWhenItsWeeksAreOver() {
		FollowUp followUp = new Care().issued(1).phase("Only", 1)
				.prescribed("a", "bridge", Side.NONE, dose -> dose.setSets(1)).followUp();

		assertEquals("a", followUp.prescribedOn(march(30)).getFirst().id());
	}

	@Test
	public void aScoreWithoutATotalIsNoScore() {
		FollowUp followUp = new Care().scored(1, "rmdq", null).followUp();

		assertTrue(followUp.isEmpty());
		assertTrue(TimeSpan.ofAll(followUp, march(9), false).isEmpty());
	}

	@Test
	public void whatHappenedIsInTheOrderOfItsDays() {
		FollowUp followUp = new Care().visited(9, 3).visited(2, 5).followUp();

		assertFalse(followUp.isEmpty());
		assertEquals(List.of(march(2), march(9)), followUp.visits().stream().map(PainFound::on).toList());
	}

	@Test
	public void aPrescriptionIsFoundInAnyIssuedProgramAndNotInADraft() {
		assertEquals(Optional.of("bridge"), twoPrograms.prescription("a").map(Prescribed::exercise));
		assertTrue(twoPrograms.prescription("d").isEmpty());
	}

	private String idsOn(int day) {
		return String.join(",", twoPrograms.prescribedOn(march(day)).stream().map(Prescribed::id).toList());
	}
}
