package org.physiobench.persistence.mapping;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.physiobench.core.workstation.ExplainedException;

/**
 * Finds the rows of objects, each once. Nearly all objects are where they were, so the next row is looked at first; only
 * where that is another one's are all rows of the table looked up by their names.
 */
final class RowsInTurn {

	private final Table table;
	private final List<Row> rows;
	private final BitSet found;
	private final Set<Object> others = new HashSet<>();
	private Map<Object, Integer> places = Map.of();
	private int next;

	RowsInTurn(Table table, List<Row> rows) {
		this.table = table;
		this.rows = rows;
		this.found = new BitSet(rows.size());
	}

	/**
	 * The row of an object, null if it has none yet.
	 *
	 * @param name what tells the row from the others, see {@link Table#nameOf}
	 * @throws ExplainedException when an object before it had the same name
	 */
	Row next(EObject object, Object name) {
		int place = placeOf(name);
		if (place < 0 ? !others.add(name) : found.get(place)) {
			throw StoredForm.refused(object, "the id " + name + " is there twice");
		}
		if (place < 0) {
			return null;
		}
		found.set(place);
		next = place + 1;
		return rows.get(place);
	}

	private int placeOf(Object name) {
		if (next < rows.size() && nameAt(next).equals(name)) {
			return next;
		}
		if (places.size() < rows.size()) {
			places = HashMap.newHashMap(rows.size());
			for (int i = 0; i < rows.size(); i++) {
				places.put(nameAt(i), i);
			}
		}
		return places.getOrDefault(name, -1);
	}

	private Object nameAt(int place) {
		return table.nameOf(rows.get(place));
	}

	/** The rows that belong to none of the objects. */
	List<Row> rest() {
		return IntStream.range(0, rows.size()).filter(place -> !found.get(place)).mapToObj(rows::get).toList();
	}
}
