package org.physiobench.ui.today;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;
import org.physiobench.ui.look.TextFit;

/** A patient on the page of today, with what is to be said of her; a click, Enter or the space bar opens her record. */
final class PersonLink extends Canvas {

	/** The shape before a line; each kind of urgency has its own, so that the colour tells nothing alone. */
	enum Mark {
		NONE, DANGER, ATTENTION, GOOD
	}

	/**
	 * A line below the name.
	 *
	 * @param words what it says
	 * @param mark  the shape before it
	 */
	record Line(String words, Mark mark) {
	}

	private static final int PADDING = 2 * Look.STEP;
	private static final int MARK = 10;
	private static final int MOST_LINES = 3;
	private static final int USUAL_WIDTH = 240;

	private final Look look;
	private final String name;
	private final String beside;
	private final List<Line> lines;
	private boolean isUnderPointer;

	/**
	 * @param name   of the patient
	 * @param beside stands muted behind the name; may be empty
	 */
	PersonLink(Composite parent, Look look, String name, String beside, List<Line> lines) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.name = name;
		this.beside = beside;
		this.lines = List.copyOf(lines);
		setBackground(parent.getBackground());
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		List<String> told = new ArrayList<>(List.of(name));
		lines.forEach(line -> told.add(line.words()));
		AccessibleName.set(this, String.join(". ", told)); //$NON-NLS-1$
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LINK;
			}
		});
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseEnter, event -> point(true));
		addListener(SWT.MouseExit, event -> point(false));
		addListener(SWT.MouseDown, event -> setFocus());
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.KeyDown, this::key);
		TabStop.drawn(this);
	}

	/** Calls back when it is pressed, by mouse or keyboard. */
	void onOpen(Runnable open) {
		addListener(SWT.Selection, event -> open.run());
	}

	private void point(boolean here) {
		isUnderPointer = here;
		redraw();
	}

	private void release(Event event) {
		if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
			notifyListeners(SWT.Selection, new Event());
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> notifyListeners(SWT.Selection, new Event());
		case SWT.ARROW_DOWN -> traverse(SWT.TRAVERSE_TAB_NEXT);
		case SWT.ARROW_UP -> traverse(SWT.TRAVERSE_TAB_PREVIOUS);
		default -> {
			// nothing to do with this one
		}
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int room = width == SWT.DEFAULT ? USUAL_WIDTH : width;
		GC gc = new GC(this);
		gc.setFont(look.strong());
		int y = PADDING + gc.textExtent(name).y;
		gc.setFont(look.small());
		for (Line line : lines) {
			y += broken(gc, line, room).size() * gc.textExtent("X").y + 1; //$NON-NLS-1$
		}
		gc.dispose();
		return new Point(room, y + PADDING);
	}

	private static List<String> broken(GC gc, Line line, int width) {
		int room = width - 2 * PADDING - (line.mark() == Mark.NONE ? 0 : MARK + Look.STEP);
		return TextFit.lines(line.words(), room, MOST_LINES, text -> gc.textExtent(text).x);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		if (isUnderPointer || isFocusControl()) {
			gc.setBackground(look.accentSoft());
			gc.fillRoundRectangle(1, 1, area.width - 2, area.height - 2, 2 * Look.STEP, 2 * Look.STEP);
		}
		if (isFocusControl()) {
			gc.setForeground(look.accent());
			gc.setLineWidth(2);
			gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 2 * Look.STEP, 2 * Look.STEP);
			gc.setLineWidth(1);
		}
		int y = PADDING + paintName(gc, area.width - 2 * PADDING);
		gc.setFont(look.small());
		int height = gc.textExtent("X").y; //$NON-NLS-1$
		for (Line line : lines) {
			int x = PADDING;
			if (line.mark() != Mark.NONE) {
				paintMark(gc, line.mark(), x, y + (height - MARK) / 2);
				x += MARK + Look.STEP;
			}
			gc.setForeground(line.mark() == Mark.NONE ? look.muted() : look.ink());
			for (String part : broken(gc, line, area.width)) {
				gc.drawText(part, x, y, true);
				y += height;
			}
			y++;
		}
	}

	private int paintName(GC gc, int room) {
		gc.setFont(look.strong());
		gc.setForeground(look.accent());
		String shown = TextFit.shortened(name, room, text -> gc.textExtent(text).x);
		Point extent = gc.textExtent(shown);
		gc.drawText(shown, PADDING, PADDING, true);
		int left = room - extent.x - 2 * Look.STEP;
		gc.setFont(look.small());
		if (!beside.isEmpty() && left > extent.y * 2) {
			gc.setForeground(look.muted());
			String rest = TextFit.shortened(beside, left, text -> gc.textExtent(text).x);
			gc.drawText(rest, PADDING + extent.x + 2 * Look.STEP, PADDING + extent.y - gc.textExtent(rest).y - 1, true);
		}
		return extent.y;
	}

	private void paintMark(GC gc, Mark mark, int x, int y) {
		switch (mark) {
		case DANGER -> {
			gc.setBackground(look.danger());
			gc.fillPolygon(new int[] { x + MARK / 2, y, x + MARK, y + MARK, x, y + MARK });
		}
		case ATTENTION -> {
			gc.setBackground(look.attention());
			gc.fillOval(x, y, MARK, MARK);
		}
		case GOOD -> {
			gc.setForeground(look.good());
			gc.setLineWidth(2);
			gc.drawPolyline(new int[] { x, y + MARK / 2, x + MARK / 3, y + MARK - 1, x + MARK, y + 1 });
			gc.setLineWidth(1);
		}
		case NONE -> {
			// no shape
		}
		}
	}
}
