package org.physiobench.core.internal.search;

/**
 * How a typed word was found. The weights hold two orders at once: in one field an exact match comes before the beginning
 * of a word and that before a slip, and an exact match in a text comes before a slip in a name only when nothing better did.
 */
enum Match {

	EXACT(10), BEGINNING(8), MIDDLE(4), ONE_SLIP(2), TWO_SLIPS(1);

	private final int weight;

	Match(int weight) {
		this.weight = weight;
	}

	int weight() {
		return weight;
	}
}
