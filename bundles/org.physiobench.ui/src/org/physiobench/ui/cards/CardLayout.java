package org.physiobench.ui.cards;

import java.util.OptionalInt;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the cards of a grid are: all of one size, row by row, as many beside each other as there is room for. Lengths are
 * in pixels; the place of a card does not depend on how far the grid is scrolled.
 *
 * @param count      how many cards there are
 * @param columns    how many stand beside each other, at least 1
 * @param cardWidth  of each
 * @param cardHeight of each
 * @param gap        between cards, and around them
 */
record CardLayout(int count, int columns, int cardWidth, int cardHeight, int gap) {

	/**
	 * Shares out the width.
	 *
	 * @param width      of the whole grid
	 * @param leastWidth of a card; all of them grow until the row is full
	 */
	static CardLayout of(int width, int count, int leastWidth, int cardHeight, int gap) {
		int columns = Math.max(1, (width - gap) / (leastWidth + gap));
		int cardWidth = Math.max(1, (width - gap) / columns - gap);
		return new CardLayout(count, columns, cardWidth, cardHeight, gap);
	}

	/** How many rows there are. */
	int rows() {
		return (count + columns - 1) / columns;
	}

	/** The height of all rows. */
	int height() {
		return rows() * rowHeight() + gap;
	}

	/** From the top of one row to the top of the next. */
	int rowHeight() {
		return cardHeight + gap;
	}

	/** Where a card is. */
	Rectangle bounds(int index) {
		return new Rectangle(gap + index % columns * (cardWidth + gap), gap + index / columns * rowHeight(), cardWidth,
				cardHeight);
	}

	/** The card at a point; none between the cards and below the last. */
	OptionalInt at(int x, int y) {
		int column = Math.floorDiv(x - gap, cardWidth + gap);
		int row = Math.floorDiv(y - gap, rowHeight());
		int index = row * columns + column;
		boolean inside = column >= 0 && column < columns && row >= 0 && index < count && bounds(index).contains(x, y);
		return inside ? OptionalInt.of(index) : OptionalInt.empty();
	}

	/** Index of the first card of which something is seen when the grid is scrolled down to a height. */
	int firstSeen(int top) {
		return Math.min(count, Math.max(0, (top - gap) / rowHeight()) * columns);
	}

	/** Index after the last card of which something is seen above a height. */
	int endSeen(int bottom) {
		return Math.min(count, Math.max(0, (bottom - gap + rowHeight() - 1) / rowHeight()) * columns);
	}

	/**
	 * The card that a step leads to; the same one where there is nowhere to go.
	 *
	 * @param from     index of the card where the step begins
	 * @param pageRows how many whole rows are seen at once
	 */
	int step(int from, CardStep step, int pageRows) {
		return switch (step) {
		case LEFT -> Math.max(0, from - 1);
		case RIGHT -> Math.min(count - 1, from + 1);
		case UP -> rowsAway(from, -1);
		case DOWN -> rowsAway(from, 1);
		case PAGE_UP -> rowsAway(from, -Math.max(1, pageRows));
		case PAGE_DOWN -> rowsAway(from, Math.max(1, pageRows));
		case HOME -> 0;
		case END -> count - 1;
		};
	}

	/** Keeps the column; a last row that is not full is reached all the same. */
	private int rowsAway(int from, int rows) {
		int row = Math.clamp(from / columns + (long) rows, 0, rows() - 1);
		return Math.min(count - 1, row * columns + from % columns);
	}
}
