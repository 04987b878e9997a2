package org.physiobench.persistence.mapping;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** One row of a table; its cells are in the order of {@link Table#columns()}. Never changes. */
final class Row {

	/** One array, because each commit walks through thousands of rows. */
	private final Object[] cells;

	/** The array belongs to the row from now on. */
	Row(Object... cells) {
		this.cells = cells;
	}

	Object cell(int column) {
		return cells[column];
	}

	List<Object> cells() {
		return Collections.unmodifiableList(Arrays.asList(cells));
	}

	/** The same row with something else in one cell. */
	Row with(int column, Object value) {
		var others = cells.clone();
		others[column] = value;
		return new Row(others);
	}

	/**
	 * Whether an object has this row.
	 *
	 * @param content the columns of what the row says
	 * @param place   what comes before the content
	 */
	boolean isOf(EObject object, List<Column> content, Object[] place) {
		for (int i = 0; i < place.length; i++) {
			if (!place[i].equals(cells[i])) {
				return false;
			}
		}
		for (int i = 0; i < content.size(); i++) {
			if (!content.get(i).holds(object, cells[place.length + i])) {
				return false;
			}
		}
		return true;
	}
}
