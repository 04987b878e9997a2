package org.physiobench.figure.internal.draw;

import org.hipparchus.util.FastMath;

/** The rectangle that holds what was drawn. */
public final class Bounds {

	private double left = Double.POSITIVE_INFINITY;
	private double top = Double.POSITIVE_INFINITY;
	private double right = Double.NEGATIVE_INFINITY;
	private double bottom = Double.NEGATIVE_INFINITY;

	void include(Point point, double around) {
		left = FastMath.min(left, point.x() - around);
		top = FastMath.min(top, point.y() - around);
		right = FastMath.max(right, point.x() + around);
		bottom = FastMath.max(bottom, point.y() + around);
	}

	void include(Bounds other) {
		include(other, 0);
	}

	void include(Bounds other, double around) {
		if (!other.isEmpty()) {
			include(new Point(other.left, other.top), around);
			include(new Point(other.right, other.bottom), around);
		}
	}

	boolean isEmpty() {
		return left > right;
	}

	/** Wider and higher on every side, and at least so large; room that is added to the height is above. */
	Bounds padded(double margin, double leastWidth, double leastHeight) {
		double sideways = FastMath.max(margin, (leastWidth - width()) / 2);
		double above = FastMath.max(margin, leastHeight - height() - margin);
		Bounds padded = new Bounds();
		padded.include(new Point(left - sideways, top - above), 0);
		padded.include(new Point(right + sideways, bottom + margin), 0);
		return padded;
	}

	double left() {
		return left;
	}

	double top() {
		return top;
	}

	double width() {
		return right - left;
	}

	double height() {
		return bottom - top;
	}
}
