package org.physiobench.persistence.mapping;

import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.emf.ecore.EObject;
import org.physiobench.core.workstation.ExplainedException;

/**
 * The writing of one version of a record. What it writes is known before the transaction begins, if the rows of the version
 * before are remembered. The record must not change meanwhile.
 */
public final class RecordCommit {

	private final RecordSchema schema;
	private final RememberedRows remembered;
	private final EObject object;
	private final String id;
	private final long version;
	private RecordRows before;
	private boolean isBeforeKnown;
	private RecordComparison comparison;

	/** @throws ExplainedException when the tables cannot hold something that is new or changed */
	RecordCommit(RecordSchema schema, RememberedRows remembered, EObject object, long version) {
		this.schema = schema;
		this.remembered = remembered;
		this.object = object;
		this.version = version;
		this.id = StoredForm.idOf(object);
		var known = remembered.take(id, version - 1);
		this.isBeforeKnown = known.isPresent();
		this.before = known.orElseGet(RecordRows::new);
		this.comparison = RecordComparison.of(schema, object, version, before);
	}

	/** Stores a record that is not there yet. */
	public void insert(Connection connection) throws SQLException {
		if (!before.isEmpty()) {
			compareWith(new RecordRows());
		}
		write(connection);
	}

	/**
	 * Stores the record in the place of the version before; writes only the rows that differ. The transaction has counted
	 * the version up already, so nobody else writes this record. Its rows are read again only if those of the version
	 * before are not remembered.
	 *
	 * @return whether the row of the record itself differs, apart from its version
	 * @throws SQLException also when a row to change is not there; another attempt reads all rows again
	 */
	public boolean update(Connection connection) throws SQLException {
		if (!isBeforeKnown) {
			compareWith(RecordRows.read(schema, connection, id));
		}
		isBeforeKnown = false;
		write(connection);
		return !comparison.differences().getFirst().changed().isEmpty();
	}

	/** Remembers what was written; called once its transaction is committed. */
	public void done() {
		remembered.put(id, version, comparison.after());
	}

	private void compareWith(RecordRows rows) {
		before = rows;
		comparison = RecordComparison.of(schema, object, version, rows);
	}

	/** Owners are written before and deleted after what they own, as the foreign keys want it. */
	private void write(Connection connection) throws SQLException {
		for (var difference : comparison.differences()) {
			difference.write(connection);
		}
		for (var difference : comparison.differences().reversed()) {
			difference.delete(connection);
		}
	}
}
