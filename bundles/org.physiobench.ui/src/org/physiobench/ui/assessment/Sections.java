package org.physiobench.ui.assessment;

/** A page of sections that keys can turn. */
public interface Sections {

	/**
	 * Shows another section and goes into it; nothing happens beyond the first and the last.
	 *
	 * @param step how many sections on, or back when negative
	 */
	void turn(int step);
}
