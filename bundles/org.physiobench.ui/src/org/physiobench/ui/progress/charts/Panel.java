package org.physiobench.ui.progress.charts;

import java.util.List;
import java.util.Optional;

import org.physiobench.core.progress.Reading;

/**
 * What one panel shows.
 *
 * @param title   what it is about, with the scale
 * @param note    what is drawn besides the traces, in words; may be empty
 * @param summary all of it in a sentence or two, for whoever does not see it
 * @param height  of the plot, in pixels at 100 %
 * @param least   lower end of the scale
 * @param most    upper end of the scale
 * @param ticks   the numbers that are written beside the scale
 * @param band    where a change is too small to matter
 * @param traces  the series, the first one drawn first
 * @param labels  numbers that are written beside their values
 * @param shapes  what is drawn into the plot besides
 */
record Panel(String title, String note, String summary, int height, double least, double most, List<Double> ticks,
		Optional<Band> band, List<Trace> traces, List<Label> labels, Optional<Shapes> shapes) {

	/** Between two values of the scale. */
	record Band(double from, double to) {
	}

	/** A value with words beside it, or centred above it. */
	record Label(Reading at, String words, boolean centred) {
	}

	Panel {
		ticks = List.copyOf(ticks);
		traces = List.copyOf(traces);
		labels = List.copyOf(labels);
	}
}
