package org.physiobench.core.progress;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.physiobench.core.progress.Care.march;
import static org.physiobench.core.progress.Care.span;

import java.util.List;

import org.junit.Test;
import org.physiobench.core.progress.TimeSpan.Week;

public final class TimeSpanTest {

	private final FollowUp followUp = new Care().assessed(2, 5, null).visited(12, 4).followUp();

	@Test
	public void careInProgressLastsUntilToday() {
		assertEquals(span(2, 20), TimeSpan.ofAll(followUp, march(20), false).orElseThrow());
	}

	@Test
	public void careThatIsOverEndsWithTheLastThingThatHappened() {
		assertEquals(span(2, 12), TimeSpan.ofAll(followUp, march(20), true).orElseThrow());
	}

	@Test
	public void whatIsPlannedAheadIsShownToo() {
		assertEquals(span(2, 12), TimeSpan.ofAll(followUp, march(5), false).orElseThrow());
	}

	@Test
	public void weeksAreCountedFromTheFirstDayOfCare() {
		assertEquals(List.of(new Week(1, march(2)), new Week(2, march(9)), new Week(3, march(16))), span(2, 16).weeks());
	}

	@Test
	public void theLastWeeksKeepTheirNumbers() {
		TimeSpan last = span(2, 24).lastWeeks(2);

		assertEquals(new TimeSpan(march(16), march(24), march(2)), last);
		assertEquals(List.of(new Week(3, march(16)), new Week(4, march(23))), last.weeks());
		assertEquals(span(2, 24), span(2, 24).lastWeeks(9));
	}

	@Test
	public void aSpanCannotEndBeforeItBegins() {
		assertThrows(IllegalArgumentException.class, () -> span(9, 8));
	}
}
