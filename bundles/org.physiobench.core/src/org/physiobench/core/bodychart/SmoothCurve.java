package org.physiobench.core.bodychart;

import java.util.ArrayList;
import java.util.List;

/** Draws a smooth line through points, as a centripetal Catmull-Rom spline, which makes no loops where points are close. */
final class SmoothCurve {

	private SmoothCurve() {
	}

	/** A curve from each point to the next; a line that ends in the middle of the body meets its mirror image there smoothly. */
	static List<Curve> through(List<Point> points) {
		List<Curve> curves = new ArrayList<>();
		int last = points.size() - 1;
		for (int i = 0; i < last; i++) {
			Point before = i > 0 ? points.get(i - 1) : beyond(points.get(0), points.get(1));
			Point after = i + 1 < last ? points.get(i + 2) : beyond(points.get(last), points.get(last - 1));
			curves.add(between(before, points.get(i), points.get(i + 1), after));
		}
		return curves;
	}

	private static Point beyond(Point end, Point next) {
		return end.x() == 0 ? next.mirrored(0) : end;
	}

	private static Curve between(Point before, Point from, Point to, Point after) {
		return new Curve(from, control(before, from, to), control(after, to, from), to);
	}

	/** The control point of the curve from one point to the next, when it came from the point before. */
	private static Point control(Point before, Point from, Point to) {
		double in = Math.sqrt(before.distance(from));
		double out = Math.sqrt(from.distance(to));
		if (in == 0) {
			return new Point(from.x() + (to.x() - from.x()) / 3, from.y() + (to.y() - from.y()) / 3);
		}
		return new Point(control(before.x(), from.x(), to.x(), in, out), control(before.y(), from.y(), to.y(), in, out));
	}

	private static double control(double before, double from, double to, double in, double out) {
		return (in * in * to - out * out * before + (2 * in * in + 3 * in * out + out * out) * from) / (3 * in * (in + out));
	}
}
