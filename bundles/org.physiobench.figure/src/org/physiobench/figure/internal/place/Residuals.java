package org.physiobench.figure.internal.place;

import java.util.Arrays;

/** Numbers in the order in which they were added. */
final class Residuals {

	private double[] values = new double[128];
	private int count;

	void add(double value) {
		if (count == values.length) {
			values = Arrays.copyOf(values, 2 * count);
		}
		values[count++] = value;
	}

	double[] all() {
		return Arrays.copyOf(values, count);
	}
}
