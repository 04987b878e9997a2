package org.physiobench.core.bodychart;

import java.util.Objects;

/**
 * A cubic Bezier curve; a straight line is one, too.
 *
 * @param from        where it starts
 * @param fromControl where it heads for
 * @param toControl   where it comes from in the end
 * @param to          where it ends
 */
public record Curve(Point from, Point fromControl, Point toControl, Point to) {

	public Curve {
		Objects.requireNonNull(from);
		Objects.requireNonNull(fromControl);
		Objects.requireNonNull(toControl);
		Objects.requireNonNull(to);
	}

	static Curve straight(Point from, Point to) {
		return new Curve(from, from, to, to);
	}

	Curve reversed() {
		return new Curve(to, toControl, fromControl, from);
	}

	Curve mirrored(double axis) {
		return new Curve(from.mirrored(axis), fromControl.mirrored(axis), toControl.mirrored(axis), to.mirrored(axis));
	}

	Curve moved(double right) {
		return new Curve(from.moved(right), fromControl.moved(right), toControl.moved(right), to.moved(right));
	}

	/** The point at a part of the way, 0 to 1. */
	Point at(double part) {
		double rest = 1 - part;
		double a = rest * rest * rest;
		double b = 3 * rest * rest * part;
		double c = 3 * rest * part * part;
		double d = part * part * part;
		return new Point(a * from.x() + b * fromControl.x() + c * toControl.x() + d * to.x(),
				a * from.y() + b * fromControl.y() + c * toControl.y() + d * to.y());
	}
}
