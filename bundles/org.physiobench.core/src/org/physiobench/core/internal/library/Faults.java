package org.physiobench.core.internal.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is wrong with the files of a library: reading goes on, so that the author mends everything at once. */
final class Faults {

	private record Fault(Place place, String words) {

		String sentence() {
			return "%s: %s%s".formatted(place, words, words.endsWith("?") ? "" : ".");
		}
	}

	private final List<String> files = new ArrayList<>();
	private final List<Fault> faults = new ArrayList<>();

	/** A file is going to be read; its faults stand after those of the files before it. */
	void opened(String file) {
		files.add(file);
	}

	/**
	 * @param words what is wrong and what is expected, without a full stop
	 */
	void report(Place place, String words) {
		faults.add(new Fault(place, words));
	}

	boolean isEmpty() {
		return faults.isEmpty();
	}

	/** A sentence for each fault, in the order in which an author meets them. */
	List<String> sentences() {
		Comparator<Fault> order = Comparator.comparingInt(fault -> files.indexOf(fault.place().file()));
		return faults.stream().sorted(
				order.thenComparing(fault -> fault.place().line()).thenComparing(fault -> fault.place().column()))
				.map(Fault::sentence).distinct().toList();
	}
}
