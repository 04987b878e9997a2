package org.physiobench.core.internal.search;

/** Where a word was found; the later, the more it says about an exercise. */
enum Field {

	TEXT(3),
	/** Muscles, regions, families, categories and the other closed choices. */
	REGION(5),
	SYNONYM(7),
	NAME(10);

	private final int weight;

	Field(int weight) {
		this.weight = weight;
	}

	/** A word found here counts so many times its {@link Match}. */
	int weight() {
		return weight;
	}
}
