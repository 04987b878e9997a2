package org.physiobench.persistence.mapping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.physiobench.core.workstation.ExplainedException;

/** Reads and writes records of one kind. Every method works within the transaction of the connection it is given. */
public final class RecordStore {

	/** Rows that go to the database at a time. */
	private static final int BATCH = 500;

	private final RecordSchema schema;

	public RecordStore(RecordSchema schema) {
		this.schema = schema;
	}

	/**
	 * A record as it is stored.
	 *
	 * @param object  the object at its root
	 * @param version how often it was committed
	 */
	public record Stored(EObject object, long version) {
	}

	/** A copy of the record with this id. One SELECT a table. */
	public Optional<Stored> load(Connection connection, String id) throws SQLException {
		var rows = rowsOf(connection, id);
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		var version = (Long) rows.of(schema.root()).values().iterator().next().getFirst();
		return Optional.of(new Stored(RecordBuilder.build(schema, rows), version));
	}

	/**
	 * Takes a record as it shall be stored, apart from the database.
	 *
	 * @param version the version that it is going to have
	 * @throws ExplainedException when something is missing, too long or there twice
	 */
	public RecordRows take(EObject object, long version) {
		return RecordTaker.rowsOf(schema, object, version);
	}

	/** Stores a record that is not there yet. */
	public void insert(Connection connection, RecordRows rows) throws SQLException {
		write(connection, new RecordRows(), rows);
	}

	/** Stores a record in the place of the one with the same id; writes only the rows that differ. */
	public void update(Connection connection, String id, RecordRows rows) throws SQLException {
		var stored = rowsOf(connection, id);
		schema.tables().forEach(table -> rows.keepPositions(table, stored));
		write(connection, stored, rows);
	}

	/**
	 * Removes a record with all that belongs to it.
	 *
	 * @return false if there was none
	 */
	public boolean delete(Connection connection, String id) throws SQLException {
		int deleted = 0;
		for (var table : schema.tables().reversed()) {
			try (var statement = connection.prepareStatement(table.deleteRecord())) {
				statement.setString(1, id);
				deleted = statement.executeUpdate();
			}
		}
		// the last table was the root
		return deleted > 0;
	}

	private RecordRows rowsOf(Connection connection, String id) throws SQLException {
		var rows = new RecordRows();
		for (var table : schema.tables()) {
			readInto(rows, table, connection, id);
			if (rows.isEmpty()) {
				break;
			}
		}
		return rows;
	}

	private static void readInto(RecordRows rows, Table table, Connection connection, String id) throws SQLException {
		try (var statement = connection.prepareStatement(table.select())) {
			statement.setString(1, id);
			try (var result = statement.executeQuery()) {
				var columns = table.columns();
				int keys = table.key().size();
				while (result.next()) {
					var row = new ArrayList<Object>(columns.size());
					for (int i = 0; i < columns.size(); i++) {
						row.add(columns.get(i).type().read(result, i + 1));
					}
					rows.add(table, row.subList(0, keys), row.subList(keys, row.size()));
				}
			}
		}
	}

	/** Owners are written before and deleted after what they own, as the foreign keys want it. */
	private void write(Connection connection, RecordRows before, RecordRows after) throws SQLException {
		for (var table : schema.tables()) {
			insertNew(connection, table, before, after);
			updateChanged(connection, table, before, after);
		}
		for (var table : schema.tables().reversed()) {
			deleteGone(connection, table, before, after);
		}
	}

	private static void insertNew(Connection connection, Table table, RecordRows before, RecordRows after)
			throws SQLException {
		var parameters = new ArrayList<List<Object>>();
		after.of(table).forEach((key, values) -> {
			if (!before.of(table).containsKey(key)) {
				parameters.add(joined(key, values));
			}
		});
		execute(connection, table.insert(), table.columns(), parameters);
	}

	private static void updateChanged(Connection connection, Table table, RecordRows before, RecordRows after)
			throws SQLException {
		var parameters = new ArrayList<List<Object>>();
		after.of(table).forEach((key, values) -> {
			var stored = before.of(table).get(key);
			if (stored != null && !stored.equals(values)) {
				parameters.add(joined(values, key));
			}
		});
		var columns = new ArrayList<>(table.valueColumns());
		columns.addAll(table.key());
		execute(connection, table.update(), columns, parameters);
	}

	private static void deleteGone(Connection connection, Table table, RecordRows before, RecordRows after)
			throws SQLException {
		var gone = before.of(table).keySet().stream().filter(key -> !after.of(table).containsKey(key)).toList();
		execute(connection, table.delete(), table.key(), gone);
	}

	private static List<Object> joined(List<Object> first, List<Object> second) {
		var all = new ArrayList<>(first);
		all.addAll(second);
		return all;
	}

	private static void execute(Connection connection, String sql, List<Column> columns, List<List<Object>> rows)
			throws SQLException {
		if (rows.isEmpty()) {
			return;
		}
		try (var statement = connection.prepareStatement(sql)) {
			int waiting = 0;
			for (var row : rows) {
				bind(statement, columns, row);
				statement.addBatch();
				if (++waiting == BATCH) {
					statement.executeBatch();
					waiting = 0;
				}
			}
			if (waiting > 0) {
				statement.executeBatch();
			}
		}
	}

	private static void bind(PreparedStatement statement, List<Column> columns, List<Object> row)
			throws SQLException {
		for (int i = 0; i < columns.size(); i++) {
			columns.get(i).type().bind(statement, i + 1, row.get(i));
		}
	}
}
