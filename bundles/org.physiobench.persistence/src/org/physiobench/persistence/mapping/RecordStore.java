package org.physiobench.persistence.mapping;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.physiobench.core.workstation.ExplainedException;

/** Reads and writes records of one kind. */
public final class RecordStore {

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
	 * A copy of the record with this id, within the transaction of the connection. One SELECT a table. Remembers the rows,
	 * so what the transaction reads must belong to one moment.
	 */
	public Optional<Stored> load(Connection connection, String id) throws SQLException {
		var rows = RecordRows.read(schema, connection, id);
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		var version = (Long) schema.root().valuesOf(rows.of(schema.root()).getFirst()).getFirst();
		var stored = new Stored(RecordBuilder.build(schema, rows), version);
		remembered.put(id, version, rows);
		return Optional.of(stored);
	}

	/**
	 * Compares a record with its remembered rows, apart from the database.
	 *
	 * @param object  the record as it shall be stored
	 * @param version the version that it is going to have
	 * @throws ExplainedException when something is missing, too long or there twice
	 */
	public RecordCommit prepare(EObject object, long version) {
		return new RecordCommit(schema, remembered, object, version);
	}

	/**
	 * Removes a record with all that belongs to it, within the transaction of the connection.
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
}
