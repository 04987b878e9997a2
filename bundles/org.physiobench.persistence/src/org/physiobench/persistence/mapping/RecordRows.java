package org.physiobench.persistence.mapping;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.physiobench.persistence.mapping.Table.Kind;

/**
 * The rows of one record, table by table: what it looks like in the database. Two of them tell what a commit has to
 * write.
 */
public final class RecordRows {

	private final Map<Table, Map<List<Object>, List<Object>>> rows = new HashMap<>();

	RecordRows() {
	}

	/**
	 * Adds a row.
	 *
	 * @return false if there was one with this key
	 */
	boolean add(Table table, List<Object> key, List<Object> values) {
		return rows.computeIfAbsent(table, any -> new LinkedHashMap<>()).putIfAbsent(key, values) == null;
	}

	/** The rows of a table by their keys, in the order in which they were added. */
	Map<List<Object>, List<Object>> of(Table table) {
		return rows.getOrDefault(table, Collections.emptyMap());
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** Gives rows the positions that they have already, as far as that leaves them in order: fewer rows to write. */
	void keepPositions(Table table, RecordRows stored) {
		if (table.kind() != Kind.IDENTIFIED) {
			return;
		}
		int column = table.place().size() - 1;
		var next = new HashMap<List<Object>, Integer>();
		of(table).forEach((key, values) -> {
			var owner = List.copyOf(table.ownerKey(key, values));
			int position = next.getOrDefault(owner, 0);
			var before = stored.of(table).get(key);
			if (before != null) {
				position = Math.max(position, (Integer) before.get(column));
			}
			values.set(column, position);
			next.put(owner, position + 1);
		});
	}
}
