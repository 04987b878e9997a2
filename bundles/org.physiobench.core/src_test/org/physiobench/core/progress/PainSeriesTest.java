package org.physiobench.core.progress;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.physiobench.core.progress.Care.march;
import static org.physiobench.core.progress.Care.span;

import java.util.List;
import java.util.Optional;

import org.junit.Test;

public final class PainSeriesTest {

	@Test
	public void thePainOfTheNextMorningStandsOnThatMorning() {
		FollowUp followUp = new Care().noted(3, 4, 5, 2).followUp();

		assertEquals(List.of(new Reading(march(4), 2)), PainSeries.NEXT_MORNING.readings(followUp, span(1, 31)));
		assertEquals(List.of(new Reading(march(3), 5)), PainSeries.DURING.readings(followUp, span(1, 31)));
	}

	@Test
	public void whatWasNotNotedHasNoNumber() {
		FollowUp followUp = new Care().noted(3, null, 0, null).followUp();

		assertTrue(PainSeries.BEFORE.readings(followUp, span(1, 31)).isEmpty());
		assertEquals(List.of(new Reading(march(3), 0)), PainSeries.DURING.readings(followUp, span(1, 31)));
	}

	@Test
	public void visitsAndAssessmentsBothTellThePainOfTheMoment() {
		FollowUp followUp = new Care().assessed(2, 6, 8).visited(9, 4).visited(10, null).followUp();

		assertEquals(List.of(new Reading(march(2), 6), new Reading(march(9), 4)),
				PainSeries.NOW.readings(followUp, span(1, 31)));
		assertEquals(List.of(new Reading(march(2), 8)), PainSeries.WORST.readings(followUp, span(1, 31)));
	}

	@Test
	public void aTrendComparesTheFirstSevenDaysWithTheLastSeven() {
		// 1 to 7 March: (6 + 4) / 2; 14 to 20 March: (1 + 2 + 3) / 3
		List<Reading> readings = List.of(new Reading(march(1), 6), new Reading(march(7), 4), new Reading(march(10), 9),
				new Reading(march(14), 1), new Reading(march(15), 2), new Reading(march(20), 3));

		assertEquals(new Trend(5, Optional.of(2.0), 6), Trend.of(readings).orElseThrow());
	}

	@Test
	public void aTrendOfLessThanAFortnightHasNoLastWeek() {
		List<Reading> readings = List.of(new Reading(march(1), 6), new Reading(march(10), 4));

		assertEquals(new Trend(6, Optional.empty(), 2), Trend.of(readings).orElseThrow());
		assertTrue(Trend.of(List.of()).isEmpty());
	}
}
