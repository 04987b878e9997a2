package org.physiobench.persistence.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.physiobench.persistence.mapping.Table.Kind;

/**
 * What has to be written in one table so that its rows of a record become others. Each list has the parameters of the
 * statement that the table has for it.
 *
 * @param table   the table
 * @param added   rows to insert
 * @param changed rows to update
 * @param gone    rows to delete
 */
record Difference(Table table, List<List<Object>> added, List<List<Object>> changed, List<List<Object>> gone) {

	/**
	 * The difference between the rows that are stored and those that shall be. Gives the latter the positions that they
	 * have already, as far as that leaves them in order: fewer rows to write.
	 */
	static Difference of(Table table, RecordRows before, RecordRows after) {
		var difference = new Difference(table, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		var stored = before.of(table);
		var positions = new Positions(table);
		// most rows are where they were, so walking along both saves looking almost every one of them up
		var beside = stored.entrySet().iterator();
		int kept = 0;
		for (var row : after.of(table).entrySet()) {
			var key = row.getKey();
			var next = beside.hasNext() ? beside.next() : null;
			var was = next != null && isSame(next.getKey(), key) ? next.getValue() : stored.get(key);
			positions.keep(key, row.getValue(), was);
			if (was == null) {
				difference.added.add(joined(key, row.getValue()));
				continue;
			}
			kept++;
			if (!isSame(was, row.getValue())) {
				difference.changed.add(joined(row.getValue(), key));
			}
		}
		if (kept < stored.size()) {
			stored.keySet().stream().filter(key -> !after.of(table).containsKey(key)).forEach(difference.gone::add);
		}
		return difference;
	}

	private static boolean isSame(List<Object> one, List<Object> other) {
		// the last column of a key tells most
		for (int i = one.size() - 1; i >= 0; i--) {
			if (!Objects.equals(one.get(i), other.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static List<Object> joined(List<Object> first, List<Object> second) {
		var all = new ArrayList<>(first);
		all.addAll(second);
		return all;
	}

	/** Numbers the rows of each owner, which follow each other; leaves gaps where something was taken out. */
	private static final class Positions {

		private final Table table;
		private final int column;
		private List<Object> owner = List.of();
		private int next;

		Positions(Table table) {
			this.table = table;
			this.column = table.kind() == Kind.IDENTIFIED ? table.place().size() - 1 : -1;
		}

		void keep(List<Object> key, List<Object> values, List<Object> was) {
			if (column < 0) {
				return;
			}
			var ownerKey = table.ownerKey(key, values);
			if (!ownerKey.equals(owner)) {
				owner = ownerKey;
				next = 0;
			}
			int position = was == null ? next : Math.max(next, (Integer) was.get(column));
			values.set(column, position);
			next = position + 1;
		}
	}
}
