package org.physiobench.core.bodychart;

import java.util.List;

/**
 * An upright box on the body chart.
 *
 * @param x      of its left edge
 * @param y      of its top edge
 * @param width  at least 0
 * @param height at least 0
 */
public record Box(double x, double y, double width, double height) {

	static Box around(List<Point> points) {
		double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
		double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
		double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
		double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
		return new Box(left, top, right - left, bottom - top);
	}

	/** Whether another box lies within this one. */
	public boolean contains(Box other) {
		return other.x >= x && other.y >= y && other.x + other.width <= x + width && other.y + other.height <= y + height;
	}
}
