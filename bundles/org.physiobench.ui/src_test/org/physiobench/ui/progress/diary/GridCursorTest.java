package org.physiobench.ui.progress.diary;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.physiobench.ui.progress.diary.GridCursor.Place;

public final class GridCursorTest {

	private final GridCursor cursor = new GridCursor(3, 4, (row, column) -> true);

	@Test
	public void typingGoesOnToTheNextDayAndAtTheEndToTheNextRow() {
		cursor.moveTo(0, 2, false);

		cursor.advance();
		assertEquals(new Place(0, 3), cursor.now());
		cursor.advance();
		assertEquals(new Place(1, 0), cursor.now());
	}

	@Test
	public void typingSkipsWhatCannotBeTypedIn() {
		GridCursor holes = new GridCursor(2, 3, (row, column) -> column != 1);

		holes.advance();

		assertEquals(new Place(0, 2), holes.now());
	}

	@Test
	public void typingEndsInTheLastCell() {
		cursor.moveTo(2, 3, false);

		cursor.advance();

		assertEquals(new Place(2, 3), cursor.now());
	}

	@Test
	public void downTheDayTypingGoesOnToTheNextRowAndThenToTheTopOfTheNextDay() {
		cursor.goDown(true);
		cursor.moveTo(1, 0, false);

		cursor.advance();
		assertEquals(new Place(2, 0), cursor.now());
		cursor.advance();
		assertEquals(new Place(0, 1), cursor.now());
	}

	@Test
	public void enterGoesBelowWhereTheLineWasBegun() {
		cursor.moveTo(0, 1, false);
		cursor.advance();
		cursor.advance();

		cursor.nextLine();

		assertEquals(new Place(1, 1), cursor.now());
	}

	@Test
	public void severalCellsAreSelectedFromWhereSelectingBegan() {
		cursor.moveTo(0, 1, false);
		cursor.moveBy(1, 1, true);

		assertEquals(List.of(new Place(0, 1), new Place(0, 2), new Place(1, 1), new Place(1, 2)), cursor.selected());
		assertTrue(cursor.isSelected(1, 1));
	}

	@Test
	public void beyondTheEdgeIsTheEdge() {
		cursor.moveBy(-5, 99, false);

		assertEquals(new Place(0, 3), cursor.now());
	}
}
