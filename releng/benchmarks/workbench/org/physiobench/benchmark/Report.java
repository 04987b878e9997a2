package org.physiobench.benchmark;

import java.util.Locale;

/** What is told to whoever started this process, a line each. */
final class Report {

	private Report() {
	}

	/** Tells how long ago this process was started. */
	static void sinceStart(String what) {
		tell(what, System.currentTimeMillis() - Long.getLong("benchmark.start"), 0, 0);
	}

	/** Tells a time, the longest turn of the event loop in it and the most processor time of a turn, in milliseconds. */
	static void tell(String what, double millis, double longestTurn, double mostWork) {
		System.out.printf(Locale.ROOT, "measured\t%s\t%.1f\t%.1f\t%.1f%n", what, millis, longestTurn, mostWork);
		System.out.flush();
	}
}
