package org.physiobench.ui.progress.charts;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.Test;
import org.physiobench.core.progress.TimeSpan;

public final class DayCursorTest {

	private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
	private static final LocalDate LAST = LocalDate.of(2026, 3, 20);

	private final DayCursor cursor = new DayCursor(new TimeSpan(FIRST, LAST, FIRST));

	@Test
	public void withoutADayTheKeysBeginAtTheLast() {
		cursor.moveBy(-1);

		assertEquals(Optional.of(LAST), cursor.day());
		cursor.moveBy(-1);
		assertEquals(Optional.of(LAST.minusDays(1)), cursor.day());
	}

	@Test
	public void itStaysWithinTheDaysThatAreLookedAt() {
		cursor.moveTo(FIRST.minusDays(9));
		assertEquals(Optional.of(FIRST), cursor.day());
		cursor.moveTo(LAST.plusDays(9));
		assertEquals(Optional.of(LAST), cursor.day());
	}

	@Test
	public void itTellsOnlyOfAnotherDay() {
		AtomicInteger moves = new AtomicInteger();
		cursor.onMove(moves::incrementAndGet);

		cursor.moveTo(FIRST);
		cursor.moveTo(FIRST);
		cursor.clear();

		assertEquals(2, moves.get());
	}
}
