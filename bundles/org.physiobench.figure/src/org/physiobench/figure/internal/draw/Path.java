package org.physiobench.figure.internal.draw;

import org.hipparchus.util.FastMath;

/** The data of an SVG path, with a decimal for a tenth of a millimetre on paper and what it covers. */
final class Path {

	private final StringBuilder data = new StringBuilder();
	private final Bounds bounds = new Bounds();

	Path move(Point to) {
		return add('M', to);
	}

	Path line(Point to) {
		return add('L', to);
	}

	Path curve(Point first, Point second, Point to) {
		return add('C', first).add(' ', second).add(' ', to);
	}

	/** An arc around a centre that the bounds take in whole. */
	Path arc(Disc around, boolean large, boolean clockwise, Point to) {
		data.append('A').append(number(around.radius())).append(' ').append(number(around.radius())).append(" 0 ")
				.append(large ? '1' : '0').append(clockwise ? " 1 " : " 0 ");
		append(to);
		bounds.include(around.centre(), around.radius());
		return this;
	}

	Path close() {
		data.append('Z');
		return this;
	}

	Bounds bounds() {
		return bounds;
	}

	@Override
	public String toString() {
		return data.toString();
	}

	static Path circle(Disc disc) {
		Point left = new Point(disc.centre().x() - disc.radius(), disc.centre().y());
		Point right = new Point(disc.centre().x() + disc.radius(), disc.centre().y());
		return new Path().move(left).arc(disc, false, true, right).arc(disc, false, true, left).close();
	}

	static Path polygon(Point... corners) {
		Path path = new Path().move(corners[0]);
		for (int i = 1; i < corners.length; i++) {
			path.line(corners[i]);
		}
		return path.close();
	}

	/** A number as it stands in the file: at most one decimal, never in another locale. */
	static String number(double value) {
		long tenths = FastMath.round(value * 10);
		String sign = tenths < 0 ? "-" : "";
		long size = FastMath.abs(tenths);
		return size % 10 == 0 ? sign + size / 10 : sign + size / 10 + "." + size % 10;
	}

	private Path add(char command, Point to) {
		data.append(command);
		append(to);
		bounds.include(to, 0);
		return this;
	}

	private void append(Point point) {
		data.append(number(point.x())).append(' ').append(number(point.y()));
	}
}
