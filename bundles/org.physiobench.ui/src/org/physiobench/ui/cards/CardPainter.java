package org.physiobench.ui.cards;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the cards of a grid and says them in words. */
public interface CardPainter<T> {

	/**
	 * How a card stands just now.
	 *
	 * @param selected whether it is the selected one
	 * @param focused  whether it is, besides, where typing goes
	 * @param pointed  whether the mouse rests on it
	 */
	record State(boolean selected, boolean focused, boolean pointed) {
	}

	/** The least width of a card at which it is still readable. */
	int leastWidth();

	/** The height of every card. */
	int height(GC gc);

	/** Draws one card. */
	void paint(GC gc, Rectangle card, T item, State state);

	/** All that the card shows, for a screen reader. */
	String describe(T item);

	/** What is said when the mouse rests on the card; empty for nothing. */
	String toolTip(T item);
}
