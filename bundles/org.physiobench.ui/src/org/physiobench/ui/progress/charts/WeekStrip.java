package org.physiobench.ui.progress.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.core.progress.TimeSpan.Week;
import org.physiobench.ui.look.Look;

/** The axis of time below the panels: the weeks of care with the day on which each begins. */
final class WeekStrip {

	private static final int HEIGHT = 9 * Look.STEP;

	private final Canvas canvas;
	private final Look look;
	private final TimeSpan span;
	private final ToIntFunction<LocalDate> x;
	private final DateTimeFormatter date;

	/**
	 * @param x where a day is on the strip
	 */
	WeekStrip(Composite parent, Look look, TimeSpan span, ToIntFunction<LocalDate> x) {
		this.look = look;
		this.span = span;
		this.x = x;
		this.date = DayWords.dayAndMonth(Locale.getDefault(Locale.Category.FORMAT));
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				return new Point(width == SWT.DEFAULT ? 0 : width, HEIGHT);
			}
		};
		canvas.setBackground(look.surface());
		canvas.setFont(look.small());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
	}

	Canvas control() {
		return canvas;
	}

	private void paint(GC gc) {
		List<Week> weeks = span.weeks();
		int line = gc.getFontMetrics().getHeight();
		int end = Integer.MIN_VALUE;
		for (Week week : weeks) {
			int left = x.applyAsInt(week.from());
			String number = NLS.bind(Messages.WeekStrip_week, week.number());
			String day = date.format(week.from());
			int width = Math.max(gc.textExtent(number).x, gc.textExtent(day).x);
			gc.setForeground(look.faint());
			gc.drawLine(left, 0, left, Look.STEP);
			if (left >= Math.max(0, end) && left + width <= canvas.getClientArea().width) {
				gc.setForeground(look.ink());
				gc.drawText(number, left, Look.STEP, true);
				gc.setForeground(look.muted());
				gc.drawText(day, left, Look.STEP + line, true);
				end = left + width + 2 * Look.STEP;
			}
		}
	}
}
