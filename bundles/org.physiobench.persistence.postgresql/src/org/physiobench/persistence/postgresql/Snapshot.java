package org.physiobench.persistence.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.physiobench.core.protection.BackupKeys.Key;
import org.physiobench.core.upkeep.BackupFolder;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.upkeep.TableSteps;
import org.physiobench.core.workstation.ExplainedException;

/** The records of a shared database as one transaction sees them. */
final class Snapshot {

	/** What this kind of database is called in a backup. */
	static final String ENGINE = "postgresql";

	private static final String STEP_TABLE = "schema_version";
	private static final String STEP = "SELECT COALESCE(MAX(script_number), 0) FROM " + STEP_TABLE;

	private final Connection connection;
	private final TableSteps steps;

	/**
	 * @param connection in a transaction whose every query sees the same
	 */
	Snapshot(Connection connection, TableSteps steps) {
		this.connection = connection;
		this.steps = steps;
	}

	/**
	 * At which step the tables are; 0 when there are none.
	 *
	 * @throws ExplainedException when a newer program made them
	 */
	int step() throws SQLException {
		if (!isThere(STEP_TABLE)) {
			return 0;
		}
		int step = number(STEP);
		if (step > steps.latest()) {
			throw new ExplainedException(("The shared database was written by a newer Physiobench (its tables are at step %d,"
					+ " this program knows %d). Nothing was changed. Install the newer version.").formatted(step, steps.latest()));
		}
		return step;
	}

	/** Whether somebody has entered something, at whatever step the tables are. */
	boolean holdsRecords() throws SQLException {
		var entered = new ArrayList<>(steps.tables(steps.latest()));
		entered.removeAll(steps.tablesNeverEmpty(steps.latest()));
		for (var table : entered) {
			if (isThere(table) && is("SELECT EXISTS (SELECT 1 FROM " + table + ')')) {
				return true;
			}
		}
		return false;
	}

	private boolean isThere(String table) throws SQLException {
		return is("SELECT to_regclass('" + table + "') IS NOT NULL");
	}

	/**
	 * Makes a backup of them.
	 *
	 * @throws ExplainedException when it could not be made; then no part of it stays
	 */
	BackupInfo into(Path folder, BackupOccasion occasion, Instant now, Key key, IProgressMonitor monitor)
			throws SQLException {
		int step = step();
		var planned = new BackupInfo(folder, occasion, now, ENGINE, key.id(), step, 0);
		return BackupFolder.create(planned, draft -> {
			try {
				rows(draft, planned, key).write(connection, steps.tables(step), monitor);
			} catch (SQLException e) {
				throw new ExplainedException("No backup was made, because the shared database did not give all records. No part of"
						+ " it was left, and the records are unchanged. Check the network and try again.", e);
			}
			for (var file : key.beside()) {
				Files.copy(file, draft.resolve(file.getFileName()));
			}
		}, monitor);
	}

	/**
	 * Puts the rows of a backup into its tables, which are empty.
	 *
	 * @throws IOException when the backup is damaged
	 */
	void putBack(BackupInfo backup, Key key, IProgressMonitor monitor) throws IOException, SQLException {
		rows(backup.folder(), backup, key).read(connection, steps.tables(backup.schemaStep()), monitor);
	}

	private static TableRows rows(Path folder, BackupInfo backup, Key key) {
		return new TableRows(folder.resolve(TableRows.FILE), key.bytes(), "physiobench shared backup 1 %s %s %d"
				.formatted(backup.databaseId(), backup.madeAt(), backup.schemaStep()));
	}

	private boolean is(String question) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(question)) {
			return rows.next() && rows.getBoolean(1);
		}
	}

	private int number(String question) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(question)) {
			return rows.next() ? rows.getInt(1) : 0;
		}
	}
}
