package org.physiobench.figure.internal.draw;

import org.hipparchus.util.FastMath;

/**
 * A point of the picture.
 *
 * @param x to the right
 * @param y down
 */
record Point(double x, double y) {

	Point plus(Point other) {
		return new Point(x + other.x, y + other.y);
	}

	Point minus(Point other) {
		return new Point(x - other.x, y - other.y);
	}

	Point times(double factor) {
		return new Point(x * factor, y * factor);
	}

	Point towards(Point other, double share) {
		return plus(other.minus(this).times(share));
	}

	/** A quarter turn. */
	Point across() {
		return new Point(-y, x);
	}

	double length() {
		return FastMath.hypot(x, y);
	}

	double distance(Point other) {
		return minus(other).length();
	}

	/** The same direction with length 1; of no direction, upwards. */
	Point unit() {
		double length = length();
		return length < 1e-6 ? new Point(0, -1) : times(1 / length);
	}

	double dot(Point other) {
		return x * other.x + y * other.y;
	}
}
