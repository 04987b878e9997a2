package org.physiobench.ui.bodychart;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.BodySide;
import org.physiobench.core.bodychart.ChartWords;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.core.bodychart.Outline;
import org.physiobench.core.bodychart.Region;
import org.physiobench.model.BodyView;
import org.physiobench.model.Side;
import org.physiobench.ui.look.Look;

/** Draws the body chart with the lines of the screen, sharp at every zoom. */
final class ChartPainter {

	/** The patient's left and right are told beside the head, this far from the middle of the body. */
	private static final double BESIDE_HEAD = 66;
	private static final double HEAD = 40;

	/** Below this scale there are no names of sides and no numbers: they would hide what they belong to. */
	private static final double READABLE = 0.45;

	private final BodyChart chart;
	private final ChartWords words;
	private final Look look;
	private final KindPainter kinds;
	private final Font strong;
	private final Font small;

	ChartPainter(BodyChart chart, ChartWords words, Look look) {
		this.chart = chart;
		this.words = words;
		this.look = look;
		this.kinds = new KindPainter(look);
		this.strong = look.strong();
		this.small = look.small();
	}

	void paint(PaintEvent event, Placement place, Scene scene) {
		GC gc = event.gc;
		Rectangle seen = new Rectangle(event.x, event.y, event.width, event.height);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		chart.sides().forEach(side -> body(gc, place, side));
		scene.hovered().ifPresent(region -> fill(gc, place, region, look.accentSoft()));
		for (Mark mark : scene.marks()) {
			chart.find(mark).ifPresent(region -> marked(gc, seen, place, region, mark));
		}
		chart.sides().forEach(side -> line(gc, place, List.of(side.outline()), look.muted(), place.scale() < READABLE ? 1 : 2));
		scene.current().ifPresent(region -> current(gc, place, region, scene.active()));
		if (place.scale() >= READABLE) {
			chart.regions().forEach(region -> number(gc, place, region, scene.marks()));
		}
		chart.sides().forEach(side -> names(gc, place, side));
	}

	private void body(GC gc, Placement place, BodySide side) {
		Path outline = place.path(gc.getDevice(), List.of(side.outline()));
		gc.setBackground(look.skin());
		gc.fillPath(outline);
		outline.dispose();
		line(gc, place, side.regions().stream().map(Region::shape).toList(), look.faint(), 1);
		line(gc, place, side.lines(), look.faint(), 1);
	}

	private void marked(GC gc, Rectangle seen, Placement place, Region region, Mark mark) {
		Path shape = place.path(gc.getDevice(), List.of(region.shape()));
		kinds.fill(gc, seen, shape, mark.kind(), mark.pain(), place.scale());
		shape.dispose();
	}

	/** A line around the region that keys act on, on a lighter one, so that it is seen on every pattern. */
	private void current(GC gc, Placement place, Region region, boolean active) {
		if (active) {
			line(gc, place, List.of(region.shape()), look.surface(), 5);
		}
		line(gc, place, List.of(region.shape()), look.accent(), active ? 3 : 1);
	}

	/** The worst pain of a region. */
	private void number(GC gc, Placement place, Region region, List<Mark> marks) {
		OptionalInt worst = marks.stream().filter(mark -> mark.isOn(region))
				.flatMapToInt(mark -> mark.pain().stream()).max();
		if (worst.isEmpty()) {
			return;
		}
		gc.setFont(small);
		String text = Integer.toString(worst.getAsInt());
		Point size = gc.textExtent(text);
		int height = gc.getFontMetrics().getHeight() + 1;
		int width = Math.max(height, size.x + 2 * Look.STEP);
		Point centre = place.onScreen(chart.side(region.view()).placeOfNumber(region, width / 2 / place.scale()));
		int left = centre.x - width / 2;
		int top = centre.y - height / 2;
		gc.setBackground(look.surface());
		gc.setForeground(look.ink());
		gc.setLineWidth(1);
		gc.fillRoundRectangle(left, top, width, height, height, height);
		gc.drawRoundRectangle(left, top, width, height, height, height);
		gc.drawText(text, left + (width - size.x + 1) / 2, top + (height - size.y + 1) / 2, true);
	}

	private void names(GC gc, Placement place, BodySide side) {
		gc.setForeground(look.ink());
		gc.setFont(place.scale() < READABLE ? small : strong);
		int axis = place.onScreen(new org.physiobench.core.bodychart.Point(side.axis(), 0)).x;
		centred(gc, words.of(side.view()), axis, 0);
		if (place.scale() >= READABLE) {
			Side onLeft = side.view() == BodyView.FRONT ? Side.RIGHT : Side.LEFT;
			Side onRight = onLeft == Side.LEFT ? Side.RIGHT : Side.LEFT;
			gc.setForeground(look.muted());
			beside(gc, place, side, -BESIDE_HEAD, words.sideOfPatient(onLeft));
			beside(gc, place, side, BESIDE_HEAD, words.sideOfPatient(onRight));
		}
	}

	private static void beside(GC gc, Placement place, BodySide side, double away, String text) {
		Point point = place.onScreen(new org.physiobench.core.bodychart.Point(side.axis() + away, HEAD));
		centred(gc, text, point.x, point.y - gc.textExtent(text).y / 2);
	}

	private static void centred(GC gc, String text, int x, int y) {
		gc.drawText(text, x - gc.textExtent(text).x / 2, y, true);
	}

	private static void fill(GC gc, Placement place, Region region, Color color) {
		Path shape = place.path(gc.getDevice(), List.of(region.shape()));
		gc.setBackground(color);
		gc.fillPath(shape);
		shape.dispose();
	}

	private static void line(GC gc, Placement place, List<Outline> outlines, Color color, int width) {
		Path path = place.path(gc.getDevice(), outlines);
		gc.setForeground(color);
		gc.setLineWidth(width);
		gc.setLineJoin(SWT.JOIN_ROUND);
		gc.drawPath(path);
		path.dispose();
	}
}
