package org.physiobench.ui.progress.charts;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.LineStyle;
import org.physiobench.core.progress.Reading;

/**
 * One series of a panel with its looks: no two of a panel share shape and line.
 *
 * @param name     in the legend and when its values are told
 * @param readings in the order of their days
 * @param color    of line and shape
 * @param symbol   the shape of a value
 * @param line     how values are joined
 * @param size     half the width of a shape, in pixels
 * @param joined   how many days may lie between two values that are joined; with more nobody knows what was between
 */
record Trace(String name, List<Reading> readings, Color color, PlotSymbolType symbol, LineStyle line, int size,
		int joined) {

	/** However many days lie between them. */
	static final int ALWAYS = Integer.MAX_VALUE;

	Trace {
		readings = List.copyOf(readings);
	}

	/** The readings, cut where too many days lie between two of them. */
	List<List<Reading>> stretches() {
		List<List<Reading>> stretches = new ArrayList<>();
		List<Reading> now = new ArrayList<>();
		for (Reading reading : readings) {
			if (!now.isEmpty() && DAYS.between(now.getLast().on(), reading.on()) > joined) {
				stretches.add(now);
				now = new ArrayList<>();
			}
			now.add(reading);
		}
		if (!now.isEmpty()) {
			stretches.add(now);
		}
		return stretches;
	}
}
