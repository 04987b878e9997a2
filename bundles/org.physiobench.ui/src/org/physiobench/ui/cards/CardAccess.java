package org.physiobench.ui.cards;

import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Shows a drawn grid of cards to a screen reader as a list with an item for each card. */
final class CardAccess extends AccessibleControlAdapter {

	/** What a screen reader may ask. */
	interface Cards {

		int count();

		String describe(int index);

		/** Relative to the control. */
		Rectangle bounds(int index);

		OptionalInt at(Point point);

		OptionalInt selected();
	}

	private final Canvas canvas;
	private final Cards cards;

	private CardAccess(Canvas canvas, Cards cards) {
		this.canvas = canvas;
		this.cards = cards;
	}

	static void offer(Canvas canvas, Cards cards) {
		canvas.getAccessible().addAccessibleControlListener(new CardAccess(canvas, cards));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID >= 0 && event.childID < cards.count()) {
					event.result = cards.describe(event.childID);
				}
			}
		});
	}

	@Override
	public void getRole(AccessibleControlEvent event) {
		event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		event.detail = ACC.STATE_FOCUSABLE;
		if (event.childID >= 0) {
			event.detail |= ACC.STATE_SELECTABLE;
		}
		if (event.childID >= 0 && cards.selected().orElse(-1) == event.childID) {
			event.detail |= ACC.STATE_SELECTED | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
		}
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		event.detail = cards.count();
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		event.children = IntStream.range(0, cards.count()).boxed().toArray();
	}

	@Override
	public void getChildAtPoint(AccessibleControlEvent event) {
		OptionalInt card = cards.at(canvas.toControl(event.x, event.y));
		event.childID = card.orElse(canvas.getClientArea().contains(canvas.toControl(event.x, event.y)) ? ACC.CHILDID_SELF
				: ACC.CHILDID_NONE);
	}

	@Override
	public void getFocus(AccessibleControlEvent event) {
		event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : cards.selected().orElse(ACC.CHILDID_SELF);
	}

	@Override
	public void getSelection(AccessibleControlEvent event) {
		event.childID = cards.selected().orElse(ACC.CHILDID_NONE);
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		Rectangle area = event.childID == ACC.CHILDID_SELF || event.childID >= cards.count() ? canvas.getClientArea()
				: cards.bounds(event.childID);
		Point corner = canvas.toDisplay(area.x, area.y);
		event.x = corner.x;
		event.y = corner.y;
		event.width = area.width;
		event.height = area.height;
	}
}
