package org.physiobench.persistence;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.persistence.migration.Migrations;

/**
 * The database with the tables that this program expects, which are made or brought up to date before the first use.
 * Transactions are all that it offers. Safe to use from any thread.
 */
@Component(service = Database.class)
public final class Database {

	/** How often a transaction is tried that was sacrificed to another one. */
	private static final int ATTEMPTS = 4;

	private static final String DUPLICATE_KEY = "23505";

	private static final String UNREADABLE = "The records could not be read; nothing was changed. Try again, and if it"
			+ " fails again, restart Physiobench.";

	private final DataSource source;
	private boolean migrated;

	/** Does not connect yet. */
	@Activate
	public Database(@Reference DataSource source) {
		this.source = source;
	}

	/** What is done within one transaction. May be run again when the database gave another transaction way. */
	@FunctionalInterface
	interface Work<T> {
		T on(Connection connection) throws SQLException;
	}

	/**
	 * Reads; what it reads belongs to one moment.
	 *
	 * @throws ExplainedException when the database cannot be reached or read
	 */
	<T> T read(Work<T> work) {
		return inTransaction(Connection.TRANSACTION_REPEATABLE_READ, work, UNREADABLE);
	}

	/**
	 * Reads what is committed by now, row by row, and holds none of it: for lists, which wait for nobody and for which
	 * nobody waits.
	 *
	 * @throws ExplainedException when the database cannot be reached or read
	 */
	<T> T glance(Work<T> work) {
		return inTransaction(Connection.TRANSACTION_READ_COMMITTED, work, UNREADABLE);
	}

	/**
	 * Writes all or nothing.
	 *
	 * @throws ExplainedException when the database cannot be reached or written
	 */
	<T> T write(Work<T> work) {
		return inTransaction(Connection.TRANSACTION_READ_COMMITTED, work,
				"The record could not be saved; what was saved before is unchanged. Leave the record open and try again.");
	}

	private <T> T inTransaction(int isolation, Work<T> work, String failure) {
		try {
			migrateOnce();
			for (int attempt = 1;; attempt++) {
				try {
					return attempt(isolation, work);
				} catch (SQLException e) {
					if (attempt == ATTEMPTS || !isWorthAnotherAttempt(e)) {
						throw e;
					}
				}
			}
		} catch (SQLException e) {
			throw new ExplainedException(failure, e);
		}
	}

	private <T> T attempt(int isolation, Work<T> work) throws SQLException {
		try (var connection = source.getConnection()) {
			connection.setAutoCommit(false);
			connection.setTransactionIsolation(isolation);
			boolean done = false;
			try {
				var result = work.on(connection);
				connection.commit();
				done = true;
				return result;
			} finally {
				if (!done) {
					connection.rollback();
				}
			}
		}
	}

	/** A deadlock or a failed serialisation, or somebody else was faster to insert a row with the same key. */
	private static boolean isWorthAnotherAttempt(SQLException failure) {
		var state = failure.getSQLState();
		return state != null && (state.startsWith("40") || state.equals(DUPLICATE_KEY));
	}

	private synchronized void migrateOnce() throws SQLException {
		if (migrated) {
			return;
		}
		try (var connection = source.getConnection()) {
			boolean done = false;
			try {
				Migrations.ofThisProgram().run(connection);
				done = true;
			} finally {
				if (!done) {
					connection.rollback();
				}
			}
		}
		migrated = true;
	}
}
