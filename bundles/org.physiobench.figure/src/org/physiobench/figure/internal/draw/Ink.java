package org.physiobench.figure.internal.draw;

import org.hipparchus.util.FastMath;

/** A colour of the picture. */
record Ink(int red, int green, int blue) {

	static Ink of(int rgb) {
		return new Ink(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
	}

	/** Nearer to another colour: 0 is this one, 1 the other. */
	Ink towards(Ink other, double share) {
		return new Ink(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
	}

	private static int mix(int from, int to, double share) {
		return (int) FastMath.round(from + share * (to - from));
	}

	@Override
	public String toString() {
		return "#" + hex(red) + hex(green) + hex(blue);
	}

	private static String hex(int value) {
		return value < 16 ? "0" + Integer.toHexString(value) : Integer.toHexString(value);
	}
}
