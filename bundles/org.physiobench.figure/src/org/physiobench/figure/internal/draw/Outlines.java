package org.physiobench.figure.internal.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hipparchus.util.FastMath;

/** Outlines of soft shapes: around discs, and along a spine of cross-sections. */
final class Outlines {

	private static final int SAMPLES = 48;

	/** A point on the rim of a disc. */
	private record Rim(Point point, Disc disc) {
	}

	private Outlines() {
	}

	/** The tightest line around some discs. */
	static Path around(Disc... discs) {
		return around(List.of(discs));
	}

	/** The tightest line around some discs. */
	static Path around(List<Disc> discs) {
		List<Rim> hull = hull(discs);
		int start = firstOfADisc(hull);
		if (start < 0) {
			return Path.circle(hull.getFirst().disc());
		}
		Path path = new Path().move(hull.get(start).point());
		int run = 0;
		for (int i = 1; i <= hull.size(); i++) {
			Rim before = hull.get((start + i - 1) % hull.size());
			Rim rim = hull.get((start + i) % hull.size());
			if (rim.disc() == before.disc() && i < hull.size()) {
				run++;
			} else {
				if (run > 0) {
					path.arc(before.disc(), run > SAMPLES / 2, true, before.point());
				}
				run = 0;
				if (i < hull.size()) {
					path.line(rim.point());
				}
			}
		}
		return path.close();
	}

	/** Where the rim of a hull begins to follow another disc, or -1 if all of it is one disc. */
	private static int firstOfADisc(List<Rim> hull) {
		for (int i = 0; i < hull.size(); i++) {
			if (hull.get(i).disc() != hull.get((i + hull.size() - 1) % hull.size()).disc()) {
				return i;
			}
		}
		return -1;
	}

	/** The convex hull of points on the rims, clockwise as seen in the picture. */
	private static List<Rim> hull(List<Disc> discs) {
		List<Rim> rims = new ArrayList<>();
		for (Disc disc : discs) {
			for (int i = 0; i < SAMPLES; i++) {
				double angle = 2 * FastMath.PI * i / SAMPLES;
				rims.add(new Rim(disc.centre()
						.plus(new Point(disc.radius() * FastMath.cos(angle), disc.radius() * FastMath.sin(angle))), disc));
			}
		}
		rims.sort(Comparator.<Rim> comparingDouble(rim -> rim.point().x()).thenComparingDouble(rim -> rim.point().y()));
		List<Rim> hull = new ArrayList<>(half(rims));
		hull.removeLast();
		hull.addAll(half(rims.reversed()));
		hull.removeLast();
		return hull;
	}

	private static List<Rim> half(List<Rim> sorted) {
		List<Rim> half = new ArrayList<>();
		for (Rim rim : sorted) {
			while (half.size() > 1 && !turnsRight(half.get(half.size() - 2), half.getLast(), rim)) {
				half.removeLast();
			}
			half.add(rim);
		}
		return half;
	}

	private static boolean turnsRight(Rim first, Rim second, Rim third) {
		Point in = second.point().minus(first.point());
		Point out = third.point().minus(second.point());
		return in.x() * out.y() - in.y() * out.x() > 1e-9;
	}

	/** The two sides of a limb from a share of its first stretch on, open at both ends. */
	static List<Path> sides(List<Disc> chain, double from) {
		List<Disc> rest = new ArrayList<>(chain);
		rest.set(0, chain.get(0).towards(chain.get(1), from));
		return List.of(side(rest, 1), side(rest, -1));
	}

	private static Path side(List<Disc> chain, int hand) {
		Path path = new Path();
		for (int i = 0; i + 1 < chain.size(); i++) {
			Disc first = chain.get(i);
			Disc second = chain.get(i + 1);
			Point along = second.centre().minus(first.centre());
			double length = along.length();
			double lean = length < 1e-6 ? 0 : FastMath.max(-1, FastMath.min(1, (first.radius() - second.radius()) / length));
			Point normal = along.unit().across().times(hand * FastMath.sqrt(1 - lean * lean)).plus(along.unit().times(lean));
			Point start = first.centre().plus(normal.times(first.radius()));
			Point end = second.centre().plus(normal.times(second.radius()));
			if (i == 0) {
				path.move(start);
			} else {
				path.line(start);
			}
			path.line(end);
		}
		return path;
	}

	/** A smooth closed line through points. */
	static Path smooth(List<Point> points) {
		int count = points.size();
		Path path = new Path().move(points.getFirst());
		for (int i = 0; i < count; i++) {
			curve(path, points.get((i + count - 1) % count), points.get(i), points.get((i + 1) % count),
					points.get((i + 2) % count));
		}
		return path.close();
	}

	/** A smooth open line through points. */
	static Path through(List<Point> points) {
		Path path = new Path().move(points.getFirst());
		int last = points.size() - 1;
		for (int i = 0; i < last; i++) {
			curve(path, points.get(FastMath.max(0, i - 1)), points.get(i), points.get(i + 1),
					points.get(FastMath.min(last, i + 2)));
		}
		return path;
	}

	private static void curve(Path path, Point before, Point from, Point to, Point after) {
		path.curve(from.plus(to.minus(before).times(1.0 / 6)), to.minus(after.minus(from).times(1.0 / 6)), to);
	}
}
