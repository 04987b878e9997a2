package org.physiobench.ui.bodychart;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.ChartWords;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/** A body chart to look at, to compare dates with each other. What is marked is told in words on hover and to screen readers. */
public final class SmallBodyChart extends Canvas {

	/** Wanted height of the chart below its heading, in pixels at 100 %. */
	private static final int HEIGHT = 140;

	private final BodyChart chart;
	private final ChartWords words;
	private final ChartPainter painter;
	private final int heading;
	private List<Mark> marks = List.of();

	public SmallBodyChart(Composite parent, Look look, BodyChart chart, ChartWords words) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.chart = chart;
		this.words = words;
		this.painter = new ChartPainter(chart, words, look);
		setBackground(parent.getBackground());
		GC gc = new GC(this);
		gc.setFont(look.small());
		heading = gc.getFontMetrics().getHeight() + Look.STEP / 2;
		gc.dispose();
		setMarks(List.of());
		addPaintListener(event -> {
			Rectangle area = getClientArea();
			painter.paint(event, Placement.within(area.width, area.height, heading), Scene.of(marks));
		});
	}

	/** Shows other marks. */
	public void setMarks(List<Mark> now) {
		marks = List.copyOf(now);
		AccessibleName.set(this, words.describe(chart, marks));
		setToolTipText(marks.stream().map(mark -> words.describe(chart, mark)).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		redraw();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int wantedHeight = height == SWT.DEFAULT ? HEIGHT + heading : height;
		int wantedWidth = (int) Math.ceil((wantedHeight - heading) * BodyChart.WIDTH / BodyChart.HEIGHT);
		return new Point(width == SWT.DEFAULT ? wantedWidth : width, wantedHeight);
	}
}
