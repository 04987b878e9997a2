package org.physiobench.ui.progress.charts;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;
import org.physiobench.ui.progress.charts.Flags.Flag;
import org.physiobench.ui.progress.charts.Flags.Place;

public final class FlagsTest {

	@Test
	public void flagsFarApartStandInOneLane() {
		assertEquals(List.of(new Place(0, 18, 50), new Place(0, 208, 60)),
				Flags.place(List.of(new Flag(10, 50), new Flag(200, 60)), 500, 3));
	}

	@Test
	public void aFlagUnderTheWordsOfAnotherGoesIntoTheNextLane() {
		assertEquals(List.of(new Place(0, 18, 50), new Place(1, 28, 50)),
				Flags.place(List.of(new Flag(10, 50), new Flag(20, 50)), 500, 3));
	}

	@Test
	public void withoutAFreeLaneTheWordsBeforeAreCut() {
		// the second pole is at 40, so that the first words end at 32
		assertEquals(List.of(new Place(0, 18, 14), new Place(0, 48, 50)),
				Flags.place(List.of(new Flag(10, 50), new Flag(40, 50)), 500, 1));
	}

	@Test
	public void wordsThatWouldLeaveTheStripStandLeftOfTheirPole() {
		assertEquals(List.of(new Place(0, 412, 60)), Flags.place(List.of(new Flag(480, 60)), 500, 3));
	}

	@Test
	public void wordsNeverHaveLessThanNoRoom() {
		assertEquals(0, Flags.place(List.of(new Flag(10, 50), new Flag(12, 50)), 500, 1).getFirst().room());
	}
}
