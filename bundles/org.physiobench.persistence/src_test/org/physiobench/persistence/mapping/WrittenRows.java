package org.physiobench.persistence.mapping;

import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.physiobench.persistence.mapping.Table.Kind;

/** The rows that a database has after differences were written to it; knows nothing of objects. */
final class WrittenRows {

	private final Map<Table, Map<List<Object>, Row>> rows = new HashMap<>();

	WrittenRows(RecordSchema schema, RecordRows before) {
		for (var table : schema.tables()) {
			rows.put(table, new HashMap<>());
			before.of(table).forEach(row -> assertNull(rows.get(table).put(table.keyOf(row), row)));
		}
	}

	/** As SQL would: there must be no row to insert and one to change or to delete. */
	void write(Difference difference) {
		var stored = rows.get(difference.table());
		difference.added().forEach(row -> assertNull(stored.put(difference.table().keyOf(row), row)));
		difference.changed().forEach(row -> assertNotNull(stored.put(difference.table().keyOf(row), row)));
		difference.gone().forEach(row -> assertNotNull(stored.remove(difference.table().keyOf(row))));
	}

	/** All rows with the positions that they have. */
	Map<String, List<String>> asStored() {
		return lines(false);
	}

	/** All rows, those of each owner in order, whatever the gaps between their positions. */
	Map<String, List<String>> inOrder() {
		return lines(true);
	}

	private Map<String, List<String>> lines(boolean renumbered) {
		var lines = new TreeMap<String, List<String>>();
		rows.forEach((table, byKey) -> {
			var all = List.copyOf(byKey.values());
			var some = renumbered && table.kind() == Kind.IDENTIFIED ? renumbered(table, all) : all;
			lines.put(table.name(), some.stream().map(row -> row.cells().toString()).sorted().toList());
		});
		return lines;
	}

	private static List<Row> renumbered(Table table, List<Row> rows) {
		int position = table.key().size() + table.place().size() - 1;
		var next = new HashMap<List<Object>, Integer>();
		var renumbered = new ArrayList<Row>();
		rows.stream().sorted(Comparator.comparing(table::positionOf)).forEach(row -> {
			var owner = table.ownerKey(table.keyOf(row), table.valuesOf(row));
			renumbered.add(row.with(position, next.merge(owner, 1, Integer::sum)));
		});
		return renumbered;
	}
}
