package org.physiobench.ui.progress.charts;

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
 */
record Trace(String name, List<Reading> readings, Color color, PlotSymbolType symbol, LineStyle line, int size) {

	/** Values further apart than this are not joined: nobody knows what was between. */
	private static final int DAYS_JOINED = 7;

	Trace {
		readings = List.copyOf(readings);
	}

	/** The readings, cut where too many days lie between two of them. */
	List<List<Reading>> stretches() {
		List<List<Reading>> stretches = new ArrayList<>();
		List<Reading> now = new ArrayList<>();
		for (Reading reading : readings) {
			if (!now.isEmpty() && reading.on().isAfter(now.getLast().on().plusDays(DAYS_JOINED))) {
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
