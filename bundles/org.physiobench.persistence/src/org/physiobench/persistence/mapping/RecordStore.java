package org.physiobench.persistence.mapping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.physiobench.core.workstation.ExplainedException;

/** Reads and writes records of one kind. Every method works within the transaction of the connection it is given. */
public final class RecordStore {

	/** Rows that go to the database at a time. */
	private static final int BATCH = 500;

	/** The SQL state of a transaction that had to give way to another one and is worth another attempt. */
	private static final String TRY_AGAIN = "40001";

	private final RecordSchema schema;
	private final RememberedRows remembered = new RememberedRows();

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

	/**
	 * A copy of the record with this id. One SELECT a table. Remembers the rows, so what the transaction reads must belong
	 * to one moment.
	 */
	public Optional<Stored> load(Connection connection, String id) throws SQLException {
		var rows = rowsOf(connection, id);
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		var version = versionOf(rows);
		var stored = new Stored(RecordBuilder.build(schema, rows), version);
		remembered.put(id, version, rows);
		return Optional.of(stored);
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

	/**
	 * Stores a record in the place of the one with the same id; writes only the rows that differ. The transaction has
	 * counted the version up already, so nobody else writes this record. Its rows are read again only if those of the
	 * version before are not remembered.
	 *
	 * @return whether the row of the record itself differs, apart from its version
	 * @throws SQLException also when a row to change is not there; another attempt reads all rows again
	 */
	public boolean update(Connection connection, String id, RecordRows rows) throws SQLException {
		var version = versionOf(rows);
		var before = remembered.take(id, version - 1);
		var stored = before.isPresent() ? before.get() : rowsOf(connection, id);
		rootOf(stored).set(0, version);
		write(connection, stored, rows);
		return !rootOf(stored).equals(rootOf(rows));
	}

	/** Remembers what was written, once its transaction is committed; the rows belong to this store from now on. */
	public void committed(String id, RecordRows rows) {
		remembered.put(id, versionOf(rows), rows);
	}

	private long versionOf(RecordRows rows) {
		return (Long) rootOf(rows).getFirst();
	}

	private List<Object> rootOf(RecordRows rows) {
		return rows.of(schema.root()).values().iterator().next();
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
				var values = table.valueColumns();
				while (result.next()) {
					var key = read(result, table.key(), 0);
					rows.add(table, key, read(result, values, key.size()));
				}
			}
		}
	}

	private static List<Object> read(ResultSet row, List<Column> columns, int before) throws SQLException {
		var values = new Object[columns.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = columns.get(i).type().read(row, before + i + 1);
		}
		return Arrays.asList(values);
	}

	/** Owners are written before and deleted after what they own, as the foreign keys want it. */
	private void write(Connection connection, RecordRows before, RecordRows after) throws SQLException {
		var differences = schema.tables().stream().map(table -> Difference.of(table, before, after)).toList();
		for (var difference : differences) {
			var table = difference.table();
			execute(connection, table.insert(), table.columns(), difference.added());
			execute(connection, table.update(), table.updateColumns(), difference.changed());
		}
		for (var difference : differences.reversed()) {
			execute(connection, difference.table().delete(), difference.table().key(), difference.gone());
		}
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
					executeBatch(statement);
					waiting = 0;
				}
			}
			if (waiting > 0) {
				executeBatch(statement);
			}
		}
	}

	/** Each statement of a batch is about one row; whichever finds none was made for rows that are not there. */
	private static void executeBatch(PreparedStatement statement) throws SQLException {
		for (int rows : statement.executeBatch()) {
			if (rows == 0) {
				throw new SQLTransactionRollbackException("A row to change is not there", TRY_AGAIN);
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
