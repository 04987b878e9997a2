package org.physiobench.core.bodychart;

import java.util.Locale;

/** Numbers as SVG writes them, the same on every machine: hundredths are enough and unneeded zeros only cost room. */
final class SvgNumber {

	private SvgNumber() {
	}

	static String of(double value) {
		String text = String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
		return text.equals("-0") ? "0" : text;
	}

	static String of(Point point) {
		return of(point.x()) + ' ' + of(point.y());
	}
}
