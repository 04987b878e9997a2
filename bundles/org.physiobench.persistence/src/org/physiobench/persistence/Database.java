package org.physiobench.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.physiobench.core.upkeep.Backups;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.persistence.migration.Migrations;
import org.physiobench.persistence.migration.Undoing;

/**
 * The database with the tables that this program expects, which are made or brought up to date before the first use.
 * Transactions are all that it offers. Safe to use from any thread.
 */
@Component(service = Database.class)
public final class Database {

	/** How often a transaction is tried that was sacrificed to another one. */
	private static final int ATTEMPTS = 4;

	private static final String WHEN_FULL = " The disk with the database is full: make room on it first.";

	private static final String UNREADABLE = "The records could not be read; nothing was changed.";

	private static final String READ_AGAIN = "Try again, and if it fails again, restart Physiobench.";

	private final DataSource source;
	private final Runnable beforeMigration;
	private boolean migrated;

	/** Does not connect yet. */
	@Activate
	public Database(@Reference DataSource source, @Reference DataFolder folder,
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Backups> backups) {
		this(source, () -> backups.forEach(each -> new BackupBeforeMigration(each, folder).run()));
	}

	/** A database of which nobody makes a backup before its tables are changed. Does not connect yet. */
	public Database(DataSource source) {
		this(source, () -> {
		});
	}

	/**
	 * @param beforeMigration runs before the tables of a database with records are changed; when it fails, they are not
	 */
	Database(DataSource source, Runnable beforeMigration) {
		this.source = source;
		this.beforeMigration = beforeMigration;
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
		return inTransaction(Connection.TRANSACTION_REPEATABLE_READ, Database::finish, work, UNREADABLE, READ_AGAIN);
	}

	/**
	 * Reads what is committed by now, row by row, and holds none of it: for lists, which wait for nobody and for which
	 * nobody waits.
	 *
	 * @throws ExplainedException when the database cannot be reached or read
	 */
	<T> T glance(Work<T> work) {
		return inTransaction(Connection.TRANSACTION_READ_COMMITTED, Database::finish, work, UNREADABLE, READ_AGAIN);
	}

	/**
	 * Writes all or nothing.
	 *
	 * @throws ExplainedException when the database cannot be reached or written
	 */
	<T> T write(Work<T> work) {
		return inTransaction(Connection.TRANSACTION_READ_COMMITTED, this::commit, work,
				"The record could not be saved; what was saved before is unchanged.", "Leave the record open and try again.");
	}

	/** How a transaction ends when its work is done. */
	@FunctionalInterface
	private interface End {
		void on(Connection connection) throws SQLException;
	}

	private <T> T inTransaction(int isolation, End end, Work<T> work, String kept, String otherwise) {
		try {
			migrateOnce();
			for (int attempt = 1;; attempt++) {
				try {
					return attempt(isolation, end, work);
				} catch (SQLException e) {
					// a database that closed itself for want of room cannot be opened again before there is some
					if (attempt == ATTEMPTS || !Trouble.isWorthAnotherAttempt(e) || new FullDisk(source).explains(e)) {
						throw e;
					}
				}
			}
		} catch (SQLException e) {
			throw new FullDisk(source).explains(e) ? new ExplainedException(kept + WHEN_FULL, Trouble.discreet(e))
					: Trouble.explained(kept, otherwise, e);
		}
	}

	private <T> T attempt(int isolation, End end, Work<T> work) throws SQLException {
		try (var connection = source.getConnection()) {
			connection.setAutoCommit(false);
			connection.setTransactionIsolation(isolation);
			try {
				var result = work.on(connection);
				end.on(connection);
				return result;
			} catch (SQLException | RuntimeException | Error e) {
				Undoing.rollBack(connection, e);
				throw e;
			}
		}
	}

	/** Nothing was written, so a failure here is like any other: the reading is done again. */
	private static void finish(Connection connection) throws SQLException {
		connection.commit();
	}

	/** Nobody knows what became of a commit without an answer, so it is not tried again. */
	private void commit(Connection connection) throws SQLException {
		try {
			connection.commit();
		} catch (SQLException e) {
			if (Trouble.isConnectionLost(e) && !new FullDisk(source).explains(e)) {
				throw new ExplainedException("The connection to the database was lost at the very moment of saving, so it is"
						+ " not certain whether the record was saved. Leave it open and save again; if you are told then that"
						+ " somebody else saved it, compare the two, for it may have been you.", Trouble.discreet(e));
			}
			throw e;
		}
	}

	private synchronized void migrateOnce() throws SQLException {
		if (migrated) {
			return;
		}
		try (var connection = source.getConnection()) {
			try {
				Migrations.ofThisProgram().run(connection, beforeMigration);
			} catch (SQLException | RuntimeException | Error e) {
				Undoing.rollBack(connection, e);
				throw e;
			}
		}
		migrated = true;
	}
}
