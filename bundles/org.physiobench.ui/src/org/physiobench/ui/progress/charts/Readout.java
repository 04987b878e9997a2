package org.physiobench.ui.progress.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;
import org.physiobench.ui.look.TextFit;

/** The line that tells the values of a day. With the focus on it the arrow keys go from day to day. */
final class Readout {

	private static final int HEIGHT = 6 * Look.STEP;
	private static final int WEEK = 7;

	private final Canvas canvas;
	private final Look look;
	private final DayCursor cursor;
	private final DayValues values;

	Readout(Composite parent, Look look, DayCursor cursor, DayValues values) {
		this.look = look;
		this.cursor = cursor;
		this.values = values;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				return new Point(width == SWT.DEFAULT ? 0 : width, HEIGHT);
			}
		};
		canvas.setBackground(look.surface());
		AccessibleName.set(canvas, text());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		TabStop.drawn(canvas);
		cursor.onMove(this::moved);
	}

	Canvas control() {
		return canvas;
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> cursor.moveBy(-1);
		case SWT.ARROW_RIGHT -> cursor.moveBy(1);
		case SWT.PAGE_UP -> cursor.moveBy(-WEEK);
		case SWT.PAGE_DOWN -> cursor.moveBy(WEEK);
		case SWT.ESC -> cursor.clear();
		default -> {
			// other keys are the workbench's
		}
		}
	}

	private void moved() {
		AccessibleName.set(canvas, text());
		canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		canvas.redraw();
	}

	private String text() {
		return cursor.day().map(values::tell).orElse(Messages.Readout_hint);
	}

	private void paint(GC gc) {
		Point size = canvas.getSize();
		gc.setForeground(cursor.day().isPresent() ? look.ink() : look.muted());
		String fitting = TextFit.shortened(text(), size.x - 2 * Look.STEP, part -> gc.textExtent(part).x);
		gc.drawText(fitting, Look.STEP, (HEIGHT - gc.getFontMetrics().getHeight()) / 2, true);
		if (canvas.isFocusControl()) {
			gc.setAntialias(SWT.ON);
			gc.setForeground(look.accent());
			gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 2 * Look.STEP, 2 * Look.STEP);
		}
	}
}
