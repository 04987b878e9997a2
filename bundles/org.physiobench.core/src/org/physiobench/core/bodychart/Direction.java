package org.physiobench.core.bodychart;

/** Where an arrow key leads on the chart. */
public enum Direction {
	LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

	private final int x;
	private final int y;

	Direction(int x, int y) {
		this.x = x;
		this.y = y;
	}

	/** How far the way from one place to another leads in this direction. */
	double along(Point from, Point to) {
		return (to.x() - from.x()) * x + (to.y() - from.y()) * y;
	}

	/** How far it leads aside. */
	double aside(Point from, Point to) {
		return Math.abs((to.x() - from.x()) * y) + Math.abs((to.y() - from.y()) * x);
	}
}
