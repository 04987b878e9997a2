package org.physiobench.persistence.mapping;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
}
