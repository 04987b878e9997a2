package org.physiobench.ui.cards;

import static org.junit.Assert.assertEquals;

import java.util.OptionalInt;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.Test;

public final class CardLayoutTest {

	/** 310 wide: 8 + 2 x (143 + 8) = 310, so two columns of 143. Seven cards make four rows, the last one not full. */
	private final CardLayout seven = CardLayout.of(310, 7, 138, 100, 8);

	@Test
	public void asManyCardsStandBesideEachOtherAsFindRoom() {
		assertEquals(2, seven.columns());
		assertEquals(143, seven.cardWidth());
		assertEquals(new Rectangle(8, 8, 143, 100), seven.bounds(0));
		assertEquals(new Rectangle(159, 116, 143, 100), seven.bounds(3));
		assertEquals(4 * 108 + 8, seven.height());
	}

	@Test
	public void aGridThatIsTooNarrowForOneCardHasOneColumnAllTheSame() {
		CardLayout narrow = CardLayout.of(60, 3, 138, 100, 8);

		assertEquals(1, narrow.columns());
		assertEquals(44, narrow.cardWidth());
	}

	@Test
	public void aPointIsOnACardOrBetweenCards() {
		assertEquals(OptionalInt.of(0), seven.at(8, 8));
		assertEquals(OptionalInt.of(3), seven.at(200, 150));
		assertEquals(OptionalInt.empty(), seven.at(154, 50));
		assertEquals(OptionalInt.empty(), seven.at(200, 112));
		// the place beside the last card
		assertEquals(OptionalInt.empty(), seven.at(200, 8 + 3 * 108 + 10));
		assertEquals(OptionalInt.empty(), seven.at(-5, 20));
	}

	@Test
	public void onlyCardsInSightAreDrawn() {
		assertEquals(0, seven.firstSeen(0));
		assertEquals(4, seven.endSeen(150));
		// scrolled past the first row, to the middle of the third
		assertEquals(2, seven.firstSeen(120));
		assertEquals(6, seven.endSeen(270));
		assertEquals(7, seven.endSeen(1000));
	}

	@Test
	public void arrowsGoToTheNeighbourAndStayAtTheEdge() {
		assertEquals(1, seven.step(0, CardStep.RIGHT, 2));
		assertEquals(2, seven.step(1, CardStep.RIGHT, 2));
		assertEquals(0, seven.step(0, CardStep.LEFT, 2));
		assertEquals(0, seven.step(0, CardStep.UP, 2));
		assertEquals(3, seven.step(1, CardStep.DOWN, 2));
		assertEquals(6, seven.step(6, CardStep.RIGHT, 2));
	}

	@Test
	public void aLastRowThatIsNotFullIsReachedFromEveryColumn() {
		assertEquals(6, seven.step(5, CardStep.DOWN, 2));
		assertEquals(6, seven.step(6, CardStep.DOWN, 2));
		assertEquals(4, seven.step(6, CardStep.UP, 2));
	}

	@Test
	public void pagesAndEndsGoFar() {
		assertEquals(4, seven.step(0, CardStep.PAGE_DOWN, 2));
		assertEquals(1, seven.step(5, CardStep.PAGE_UP, 2));
		assertEquals(2, seven.step(0, CardStep.PAGE_DOWN, 0));
		assertEquals(6, seven.step(0, CardStep.END, 2));
		assertEquals(0, seven.step(5, CardStep.HOME, 2));
	}

	@Test
	public void withoutCardsThereIsNothingToSee() {
		CardLayout none = CardLayout.of(310, 0, 138, 100, 8);

		assertEquals(0, none.endSeen(500));
		assertEquals(8, none.height());
		assertEquals(OptionalInt.empty(), none.at(20, 20));
	}
}
