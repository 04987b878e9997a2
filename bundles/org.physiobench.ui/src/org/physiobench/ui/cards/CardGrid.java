package org.physiobench.ui.cards;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/**
 * Any number of cards in rows, of which only those in sight are drawn. One of them is selected, by mouse or keyboard. On
 * the user interface thread only.
 */
public final class CardGrid<T> {

	private static final int GAP = 2 * Look.STEP;

	private final Look look;
	private final CardPainter<T> painter;
	private final Function<T, ?> identity;
	private final Canvas canvas;
	private final CardListeners<T> listeners = new CardListeners<>();
	private List<T> items = List.of();
	private CardLayout layout = CardLayout.of(1, 0, 1, 1, GAP);
	private int selected = -1;
	private int pointed = -1;

	/**
	 * @param identity by what two cards are known to be the same thing
	 * @param name     what is shown, for screen readers
	 */
	public CardGrid(Composite parent, Look look, CardPainter<T> painter, Function<T, ?> identity, String name) {
		this.look = look;
		this.painter = painter;
		this.identity = identity;
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		canvas.setBackground(look.surface());
		AccessibleName.set(canvas, name);
		CardAccess.offer(canvas, new Access());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> arrange());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
		canvas.addListener(SWT.FocusIn, event -> focused());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		new CardMouse(canvas, this::cardAt, this::point, this::press, this::doubleClick);
		new CardKeys(canvas, this::step, this::open, listeners);
	}

	/** The widget, to be laid out and dragged from. */
	public Canvas control() {
		return canvas;
	}

	/** Who wants to know what happens. */
	public CardListeners<T> listeners() {
		return listeners;
	}

	/** Shows other cards. The card that was selected stays so if it is among them. */
	public void show(List<T> shown) {
		Optional<T> before = selected();
		point(-1);
		items = List.copyOf(shown);
		selected = before.map(this::indexOf).orElse(-1);
		canvas.getVerticalBar().setSelection(0);
		arrange();
		if (selected < 0 && canvas.isFocusControl() && !items.isEmpty()) {
			select(0);
		} else if (!selected().equals(before)) {
			listeners.tellSelected(selected());
		}
	}

	private int indexOf(T item) {
		Object wanted = identity.apply(item);
		return IntStream.range(0, items.size()).filter(index -> identity.apply(items.get(index)).equals(wanted))
				.findFirst().orElse(-1);
	}

	/** The selected card. */
	public Optional<T> selected() {
		return selected < 0 ? Optional.empty() : Optional.of(items.get(selected));
	}

	/** The first card. */
	public Optional<T> first() {
		return items.stream().findFirst();
	}

	/** Selects a card and brings it into sight; false if it is not shown. */
	public boolean select(T item) {
		int index = indexOf(item);
		if (index >= 0) {
			select(index);
		}
		return index >= 0;
	}

	/** Draws a card again if it is in sight. */
	public void redraw(T item) {
		int index = indexOf(item);
		if (index >= 0 && !canvas.isDisposed()) {
			Rectangle area = onScreen(index);
			canvas.redraw(area.x, area.y, area.width, area.height, false);
		}
	}

	/** The cards in sight, from the top. */
	public List<T> inSight() {
		return items.subList(layout.firstSeen(top()), layout.endSeen(top() + canvas.getClientArea().height));
	}

	/** The size of each card. */
	public Point cardSize() {
		return new Point(layout.cardWidth(), layout.cardHeight());
	}

	private int top() {
		return canvas.getVerticalBar().getSelection();
	}

	private Rectangle onScreen(int index) {
		Rectangle area = layout.bounds(index);
		area.y -= top();
		return area;
	}

	private OptionalInt cardAt(Point point) {
		return layout.at(point.x, point.y + top());
	}

	/** Measures everything anew after the size or the cards have changed. */
	private void arrange() {
		Rectangle area = canvas.getClientArea();
		GC gc = new GC(canvas);
		layout = CardLayout.of(area.width, items.size(), painter.leastWidth(), painter.height(gc), GAP);
		gc.dispose();
		ScrollBar bar = canvas.getVerticalBar();
		int visible = Math.max(1, Math.min(area.height, layout.height()));
		bar.setValues(Math.min(bar.getSelection(), layout.height() - visible), 0, Math.max(1, layout.height()), visible,
				layout.rowHeight() / 2, Math.max(1, area.height - layout.rowHeight() / 2));
		bar.setVisible(layout.height() > area.height);
		scrolled();
	}

	private void scrolled() {
		canvas.redraw();
		listeners.tellInSight(inSight());
	}

	private void focused() {
		if (selected < 0 && !items.isEmpty()) {
			select(0);
		}
		canvas.redraw();
		canvas.getAccessible().setFocus(selected < 0 ? ACC.CHILDID_SELF : selected);
	}

	private void step(CardStep step) {
		if (!items.isEmpty()) {
			int pageRows = canvas.getClientArea().height / layout.rowHeight();
			select(selected < 0 ? 0 : layout.step(selected, step, pageRows));
		}
	}

	private void select(int index) {
		selected = index;
		reveal(index);
		canvas.redraw();
		if (canvas.isFocusControl()) {
			canvas.getAccessible().setFocus(index);
		}
		canvas.getAccessible().selectionChanged();
		listeners.tellSelected(selected());
	}

	private void reveal(int index) {
		Rectangle card = layout.bounds(index);
		int height = canvas.getClientArea().height;
		int above = card.y - GAP;
		int below = card.y + card.height + GAP - height;
		int wanted = top() > above ? above : Math.max(top(), Math.min(below, above));
		if (wanted != top()) {
			canvas.getVerticalBar().setSelection(wanted);
			scrolled();
		}
	}

	private void point(int index) {
		if (index != pointed) {
			pointed = index;
			canvas.setToolTipText(index < 0 ? null : painter.toolTip(items.get(index)));
			canvas.redraw();
			listeners.tellPointed(index < 0 ? Optional.empty() : Optional.of(items.get(index)));
		}
	}

	private void press(Point point) {
		canvas.setFocus();
		cardAt(point).ifPresent(index -> {
			Rectangle card = onScreen(index);
			select(index);
			listeners.tellTouched(items.get(index), new Rectangle(point.x - card.x, point.y - card.y, card.width, card.height));
		});
	}

	private void doubleClick(Point point) {
		if (cardAt(point).isPresent()) {
			open();
		}
	}

	private void open() {
		selected().ifPresent(listeners::tellOpened);
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setBackground(look.surface());
		gc.fillRectangle(area);
		boolean focus = canvas.isFocusControl();
		for (int index = layout.firstSeen(top()); index < layout.endSeen(top() + area.height); index++) {
			painter.paint(gc, onScreen(index), items.get(index),
					new CardPainter.State(index == selected, focus && index == selected, index == pointed));
		}
	}

	/** What a screen reader is told. */
	private final class Access implements CardAccess.Cards {

		@Override
		public int count() {
			return items.size();
		}

		@Override
		public String describe(int index) {
			return painter.describe(items.get(index));
		}

		@Override
		public Rectangle bounds(int index) {
			return onScreen(index);
		}

		@Override
		public OptionalInt at(Point point) {
			return cardAt(point);
		}

		@Override
		public OptionalInt selected() {
			return selected < 0 ? OptionalInt.empty() : OptionalInt.of(selected);
		}
	}
}
