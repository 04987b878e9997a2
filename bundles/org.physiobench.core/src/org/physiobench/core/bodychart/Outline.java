package org.physiobench.core.bodychart;

import java.util.ArrayList;
import java.util.List;

/**
 * Curves of which each begins where the one before ends. Where the last ends at the first's beginning, it encloses a
 * shape.
 *
 * @param curves never empty
 */
public record Outline(List<Curve> curves) {

	/** Straight pieces that stand for a curve where points are compared with it. */
	private static final int PIECES = 8;

	/** How far the end of a curve may be from the beginning of the next one. */
	private static final double TOUCHING = 1e-6;

	public Outline {
		curves = List.copyOf(curves);
		if (curves.isEmpty()) {
			throw new IllegalArgumentException("An outline has a curve at least");
		}
		for (int i = 1; i < curves.size(); i++) {
			if (curves.get(i - 1).to().distance(curves.get(i).from()) > TOUCHING) {
				throw new IllegalArgumentException("The outline is broken at " + curves.get(i).from());
			}
		}
	}

	/** Whether it ends where it begins. */
	public boolean isClosed() {
		return start().distance(curves.get(curves.size() - 1).to()) <= TOUCHING;
	}

	/** Where it begins. */
	public Point start() {
		return curves.get(0).from();
	}

	/** The smallest box around it, for practical purposes. */
	public Box bounds() {
		return Box.around(points());
	}

	/** Points along it, close enough to each other to stand for it. */
	public List<Point> points() {
		List<Point> points = new ArrayList<>();
		for (Curve curve : curves) {
			for (int i = 0; i < PIECES; i++) {
				points.add(curve.at((double) i / PIECES));
			}
		}
		points.add(curves.get(curves.size() - 1).to());
		return points;
	}

	/** Whether a place is inside the shape. */
	public boolean contains(Point place) {
		List<Point> points = points();
		boolean inside = false;
		for (int i = 0, before = points.size() - 1; i < points.size(); before = i++) {
			Point a = points.get(i);
			Point b = points.get(before);
			if (a.y() > place.y() != b.y() > place.y()
					&& place.x() < (b.x() - a.x()) * (place.y() - a.y()) / (b.y() - a.y()) + a.x()) {
				inside = !inside;
			}
		}
		return inside;
	}

	/** The centre of gravity of the shape. */
	public Point centre() {
		List<Point> points = points();
		double area = 0;
		double x = 0;
		double y = 0;
		for (int i = 0; i < points.size(); i++) {
			Point a = points.get(i);
			Point b = points.get((i + 1) % points.size());
			double cross = a.x() * b.y() - b.x() * a.y();
			area += cross;
			x += (a.x() + b.x()) * cross;
			y += (a.y() + b.y()) * cross;
		}
		return new Point(x / (3 * area), y / (3 * area));
	}

	/** It as the data of an SVG path. */
	public String path() {
		StringBuilder path = new StringBuilder("M").append(SvgNumber.of(start()));
		for (Curve curve : curves) {
			path.append('C').append(SvgNumber.of(curve.fromControl())).append(' ').append(SvgNumber.of(curve.toControl()))
					.append(' ').append(SvgNumber.of(curve.to()));
		}
		return isClosed() ? path.append('Z').toString() : path.toString();
	}

	Outline mirrored(double axis) {
		return new Outline(curves.stream().map(curve -> curve.mirrored(axis)).toList());
	}

	Outline moved(double right) {
		return new Outline(curves.stream().map(curve -> curve.moved(right)).toList());
	}

	/** It and, back from its end, its mirror image. */
	Outline completed(double axis) {
		List<Curve> whole = new ArrayList<>(curves);
		for (int i = curves.size() - 1; i >= 0; i--) {
			whole.add(curves.get(i).mirrored(axis).reversed());
		}
		return new Outline(whole);
	}
}
