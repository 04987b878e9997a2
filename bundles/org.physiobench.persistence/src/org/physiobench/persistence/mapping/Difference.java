package org.physiobench.persistence.mapping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What has to be written in one table so that its rows of a record become others.
 *
 * @param table   the table
 * @param added   rows to insert
 * @param changed rows to update, as they shall be
 * @param gone    rows to delete
 */
record Difference(Table table, List<Row> added, List<Row> changed, List<Row> gone) {

	/** Rows that go to the database at a time. */
	private static final int BATCH = 500;

	/** The SQL state of a transaction that had to give way to another one and is worth another attempt. */
	private static final String TRY_AGAIN = "40001";

	/**
	 * Writes rows that are new or changed.
	 *
	 * @throws SQLException also when a row to change is not there; the transaction is worth another attempt then
	 */
	void write(Connection connection) throws SQLException {
		execute(connection, table.insert(), table.columns(), added, Row::cells);
		execute(connection, table.update(), table.updateColumns(), changed, this::keyLast);
	}

	/**
	 * Deletes rows that are gone.
	 *
	 * @throws SQLException also when one of them is not there; the transaction is worth another attempt then
	 */
	void delete(Connection connection) throws SQLException {
		execute(connection, table.delete(), table.key(), gone, table::keyOf);
	}

	private List<Object> keyLast(Row row) {
		var parameters = new ArrayList<>(table.valuesOf(row));
		parameters.addAll(table.keyOf(row));
		return parameters;
	}

	private static void execute(Connection connection, String sql, List<Column> columns, List<Row> rows,
			Function<Row, List<Object>> parameters) throws SQLException {
		if (rows.isEmpty()) {
			return;
		}
		try (var statement = connection.prepareStatement(sql)) {
			int waiting = 0;
			for (var row : rows) {
				bind(statement, columns, parameters.apply(row));
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

	private static void bind(PreparedStatement statement, List<Column> columns, List<Object> row) throws SQLException {
		for (int i = 0; i < columns.size(); i++) {
			columns.get(i).type().bind(statement, i + 1, row.get(i));
		}
	}
}
