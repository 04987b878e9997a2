package org.physiobench.core.bodychart;

/**
 * A place on the body chart.
 *
 * @param x to the right, in units of the chart
 * @param y downwards
 */
public record Point(double x, double y) {

	/** How far away another place is. */
	public double distance(Point other) {
		return Math.hypot(other.x - x, other.y - y);
	}

	Point mirrored(double axis) {
		return new Point(2 * axis - x, y);
	}

	Point moved(double right) {
		return new Point(x + right, y);
	}
}
