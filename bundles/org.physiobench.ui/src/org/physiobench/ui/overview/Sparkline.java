package org.physiobench.ui.overview;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.physiobench.core.progress.Reading;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/** A line without axes that shows the course of a value over the whole time of care; its last value is marked. */
final class Sparkline {

	private static final int HEIGHT = 10 * Look.STEP;
	private static final int MARGIN = Look.STEP;
	private static final int LAST_MARK = 6;

	private final Look look;
	private final List<Reading> readings;
	private final TimeSpan span;
	private final double most;
	private final Canvas canvas;

	/**
	 * @param readings in the order of their days, at least one
	 * @param most     the largest value that there can be; the smallest is 0
	 * @param words    what the line shows, for screen readers
	 */
	Sparkline(Composite parent, Look look, List<Reading> readings, TimeSpan span, double most, String words) {
		this.look = look;
		this.readings = List.copyOf(readings);
		this.span = span;
		this.most = most;
		canvas = look.on(look.surface(), new Canvas(parent, SWT.DOUBLE_BUFFERED));
		GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
		place.heightHint = HEIGHT;
		canvas.setLayoutData(place);
		AccessibleName.set(canvas, words);
		canvas.setToolTipText(words);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
	}

	Control control() {
		return canvas;
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setForeground(look.line());
		gc.drawLine(area.x, area.height - MARGIN, area.width, area.height - MARGIN);
		gc.setForeground(look.accent());
		gc.setLineWidth(2);
		int[] points = readings.stream().map(reading -> at(reading, area)).flatMap(point -> List.of(point.x, point.y).stream())
				.mapToInt(Integer::intValue).toArray();
		gc.drawPolyline(points);
		gc.setBackground(look.accent());
		gc.fillOval(points[points.length - 2] - LAST_MARK / 2, points[points.length - 1] - LAST_MARK / 2, LAST_MARK, LAST_MARK);
	}

	private Point at(Reading reading, Rectangle area) {
		long days = Math.max(1, ChronoUnit.DAYS.between(span.from(), span.to()));
		double x = (double) ChronoUnit.DAYS.between(span.from(), reading.on()) / days;
		double y = reading.value() / most;
		return new Point((int) (area.x + MARGIN + x * (area.width - 2 * MARGIN)),
				(int) (area.height - MARGIN - y * (area.height - 2 * MARGIN)));
	}
}
