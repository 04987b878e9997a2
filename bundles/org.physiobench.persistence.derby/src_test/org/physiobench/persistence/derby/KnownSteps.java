package org.physiobench.persistence.derby;

import java.util.List;

import org.physiobench.core.upkeep.TableSteps;

/** What a program knows that makes no tables. */
record KnownSteps(int latest) implements TableSteps {

	@Override
	public List<String> statements(int step) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<String> tables(int step) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<String> tablesNeverEmpty(int step) {
		throw new UnsupportedOperationException();
	}
}
