package org.physiobench.figure.internal.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.util.FastMath;

/** Draws arrows, with a light rim so that they stand out from a limb. */
final class Arrows {

	private static final double SHORTEST = 20;

	private Arrows() {
	}

	/** From a little after the beginning to a little before the end, so that the limb itself stays clear. */
	static void along(Canvas canvas, List<Point> way) {
		Point whole = way.getLast().minus(way.getFirst());
		if (whole.length() > 1 && whole.length() < SHORTEST) {
			// a small movement still needs a shaft to be seen
			Point end = way.getLast().plus(whole.unit().times((SHORTEST - whole.length()) / 2));
			Point direction = whole.unit();
			draw(canvas, List.of(end.minus(direction.times(SHORTEST)), end.minus(direction.times(7))), end, direction,
					end.minus(direction.times(7)));
			return;
		}
		double length = IntStream.range(1, way.size()).mapToDouble(i -> way.get(i).distance(way.get(i - 1))).sum();
		double gap = FastMath.min(9, length * 0.2);
		List<Point> shaft = new ArrayList<>(way);
		while (shaft.size() > 3 && shaft.get(1).distance(way.getFirst()) < gap) {
			shaft.removeFirst();
		}
		while (shaft.size() > 3 && shaft.get(shaft.size() - 2).distance(way.getLast()) < gap) {
			shaft.removeLast();
		}
		Point tip = shaft.getLast();
		Point along = tip.minus(shaft.get(FastMath.max(0, shaft.size() - 3))).unit();
		Point base = tip.minus(along.times(7));
		List<Point> line = new ArrayList<>(shaft.subList(0, shaft.size() - 1));
		line.removeIf(point -> point.distance(tip) < 6);
		line.add(base);
		draw(canvas, line, tip, along, base);
	}

	/**
	 * An arrow on a part of a circle.
	 *
	 * @param towards   direction of the middle of the arc from the centre
	 * @param clockwise as seen in the picture
	 */
	static void around(Canvas canvas, Point centre, Point towards, double radius, boolean clockwise) {
		List<Point> arc = new ArrayList<>();
		for (int i = -4; i <= 4; i++) {
			double angle = FastMath.toRadians((clockwise ? 15 : -15) * i);
			arc.add(centre.plus(new Point(towards.x() * FastMath.cos(angle) - towards.y() * FastMath.sin(angle),
					towards.x() * FastMath.sin(angle) + towards.y() * FastMath.cos(angle)).times(radius)));
		}
		Point tip = arc.getLast();
		Point along = tip.minus(arc.get(arc.size() - 2)).unit();
		draw(canvas, arc.subList(0, arc.size() - 1), tip, along, tip.minus(along.times(5)));
	}

	private static void draw(Canvas canvas, List<Point> line, Point tip, Point along, Point base) {
		Path head = Path.polygon(tip.plus(along.times(1.5)), base.plus(along.across().times(4.6)),
				base.minus(along.across().times(4.6)));
		if (line.size() > 1) {
			Path path = Outlines.through(line);
			canvas.stroke(path, Inks.WHITE, 5.6);
			canvas.stroke(head, Inks.WHITE, 3);
			canvas.stroke(path, Inks.ARROW, 2.8);
		}
		canvas.fill(head, Inks.ARROW);
	}
}
