package org.physiobench.persistence.mapping;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of one record, table by table: what it looks like in the database. */
final class RecordRows {

	private final Map<Table, List<Row>> rows = new HashMap<>();

	/** The stored rows of a record, none if there is none. One SELECT a table. */
	static RecordRows read(RecordSchema schema, Connection connection, String id) throws SQLException {
		var rows = new RecordRows();
		for (var table : schema.tables()) {
			var all = readAll(table, connection, id);
			if (table == schema.root() && all.isEmpty()) {
				break;
			}
			rows.put(table, all);
		}
		return rows;
	}

	private static List<Row> readAll(Table table, Connection connection, String id) throws SQLException {
		try (var statement = connection.prepareStatement(table.select())) {
			statement.setString(1, id);
			try (var result = statement.executeQuery()) {
				var rows = new ArrayList<Row>();
				var columns = table.columns();
				while (result.next()) {
					rows.add(read(result, columns));
				}
				return rows;
			}
		}
	}

	private static Row read(ResultSet row, List<Column> columns) throws SQLException {
		var cells = new Object[columns.size()];
		for (int i = 0; i < cells.length; i++) {
			cells[i] = columns.get(i).type().read(row, i + 1);
		}
		return new Row(cells);
	}

	/** The rows of a table. */
	List<Row> of(Table table) {
		return rows.getOrDefault(table, List.of());
	}

	void put(Table table, List<Row> all) {
		rows.put(table, all);
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}
}
