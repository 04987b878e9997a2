package org.physiobench.core.internal.library;

import org.yaml.snakeyaml.error.Mark;

/**
 * Where something stands in a file.
 *
 * @param file   its name
 * @param line   from 1
 * @param column from 1
 */
record Place(String file, int line, int column) {

	static Place of(String file, Mark mark) {
		return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
	}

	@Override
	public String toString() {
		return "%s, line %d, column %d".formatted(file, line, column);
	}
}
