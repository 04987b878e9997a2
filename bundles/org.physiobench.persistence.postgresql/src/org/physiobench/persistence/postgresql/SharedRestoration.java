package org.physiobench.persistence.postgresql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.physiobench.core.protection.BackupKeys.Key;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.upkeep.TableSteps;
import org.physiobench.core.workstation.ExplainedException;

/**
 * Puts a backup into a shared database, in one transaction: tables of the step that the backup is at, and its rows. Nobody
 * else sees anything of it before all of it is there. What was there before is backed up within the same transaction.
 */
final class SharedRestoration {

	private static final String OTHERS = """
			SELECT COUNT(*) FROM pg_stat_activity
			WHERE datname = current_database() AND pid <> pg_backend_pid() AND usesysid IS NOT NULL
			 AND application_name IS DISTINCT FROM ?""";

	/** So long the server may take to notice that somebody has left. */
	private static final int GLANCES = 10;
	private static final long GLANCE_MILLIS = 300;

	private final Connection connection;
	private final TableSteps steps;
	private final Snapshot snapshot;
	private final Path kept;

	/**
	 * @param connection with auto-commit off
	 * @param kept       the folder for the backup of what was there before
	 */
	SharedRestoration(Connection connection, TableSteps steps, Path kept) {
		this.connection = connection;
		this.steps = steps;
		this.snapshot = new Snapshot(connection, steps);
		this.kept = kept;
	}

	/**
	 * Restores a backup and commits.
	 *
	 * @return the backup of what was there before, if there was something
	 * @throws ExplainedException when others use the database, or it holds records that must not be replaced
	 * @throws IOException        when the backup is damaged
	 */
	Optional<Path> restore(BackupInfo backup, Key key, boolean replace, Instant now, IProgressMonitor monitor)
			throws IOException, SQLException {
		var progress = SubMonitor.convert(monitor, 100);
		refuseOthers();
		execute("SET LOCAL lock_timeout = '10s'");
		int step = snapshot.step();
		if (step > 0) {
			execute("LOCK TABLE " + String.join(", ", steps.tables(step)) + " IN ACCESS EXCLUSIVE MODE");
		}
		Optional<Path> before = Optional.empty();
		if (snapshot.holdsRecords()) {
			if (!replace) {
				throw new ExplainedException("There are records in the shared database already. Nothing was changed. Use --replace,"
						+ " which backs them up before, or choose an empty database.");
			}
			if (step == 0) {
				throw new ExplainedException("There are records in the shared database, but nothing tells at which step its tables are,"
						+ " so they cannot be backed up before. Nothing was changed. Choose an empty database.");
			}
			before = Optional.of(snapshot.into(kept, BackupOccasion.BEFORE_RESTORE, now, key, progress.split(30)).folder());
		}
		empty(step, backup.schemaStep());
		snapshot.putBack(backup, key, progress.setWorkRemaining(70).split(70));
		execute("ANALYZE " + String.join(", ", steps.tables(backup.schemaStep())));
		connection.commit();
		return before;
	}

	private void refuseOthers() throws SQLException {
		for (int glance = 1; others() > 0; glance++) {
			if (glance == GLANCES) {
				throw new ExplainedException("Others are using the shared database at the moment (connections: %d). Nothing was changed."
						.formatted(others()) + " Close Physiobench on all workstations and restore the backup then.");
			}
			pause();
		}
	}

	private int others() throws SQLException {
		try (var statement = connection.prepareStatement(OTHERS)) {
			statement.setString(1, Server.THIS_PROGRAM);
			int count = number(statement);
			// what a transaction has seen of the server's activity it goes on seeing
			connection.commit();
			return count;
		}
	}

	private static int number(PreparedStatement question) throws SQLException {
		try (var rows = question.executeQuery()) {
			return rows.next() ? rows.getInt(1) : 0;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(GLANCE_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Tables that stay keep what whoever runs the server has permitted to others. */
	private void empty(int step, int wanted) throws SQLException {
		if (step != wanted) {
			execute("DROP TABLE IF EXISTS " + String.join(", ", steps.tables(steps.latest())));
			for (var statement : steps.statements(wanted)) {
				execute(statement);
			}
		}
		execute("TRUNCATE " + String.join(", ", steps.tables(wanted)));
	}

	private void execute(String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
