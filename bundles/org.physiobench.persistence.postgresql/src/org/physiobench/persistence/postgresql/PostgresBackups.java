package org.physiobench.persistence.postgresql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.database.SharedDatabase;
import org.physiobench.core.protection.BackupKeys;
import org.physiobench.core.protection.BackupKeys.Key;
import org.physiobench.core.upkeep.BackupFolder;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.upkeep.Backups;
import org.physiobench.core.upkeep.KeptBackups;
import org.physiobench.core.upkeep.RestoredBackup;
import org.physiobench.core.upkeep.TableSteps;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;

/**
 * Backups of the shared database, read by this workstation while all go on working, and encrypted with a key of this
 * workstation.
 */
@Component
public final class PostgresBackups implements Backups {

	private final SharedDatabase database;
	private final Path kept;
	private final BackupKeys keys;
	private final TableSteps steps;
	private final Clock clock;

	/** Does not connect. */
	@Activate
	public PostgresBackups(@Reference(target = DatabaseChoice.SHARED) DatabaseChoice choice,
			@Reference DataFolder folder, @Reference BackupKeys keys, @Reference TableSteps steps) {
		this(choice.shared().orElseThrow(), folder, keys, steps, Clock.systemUTC());
	}

	PostgresBackups(SharedDatabase database, DataFolder folder, BackupKeys keys, TableSteps steps, Clock clock) {
		this.database = database;
		this.kept = KeptBackups.folderIn(folder);
		this.keys = keys;
		this.steps = steps;
		this.clock = clock;
	}

	@Override
	public BackupInfo create(Path folder, BackupOccasion occasion, IProgressMonitor monitor) {
		try (var connection = connect()) {
			connection.setReadOnly(true);
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			connection.setAutoCommit(false);
			var now = now();
			var snapshot = new Snapshot(connection, steps);
			if (snapshot.step() == 0) {
				throw new ExplainedException("There is nothing to back up: no records are in %s. Nothing was changed."
						.formatted(database.place()));
			}
			var key = keys.current();
			try {
				return snapshot.into(folder, occasion, now, key, monitor);
			} finally {
				wipe(key);
			}
		} catch (SQLException e) {
			throw new ExplainedException("No backup of the shared database %s was made; the records are unchanged. Check whether"
					.formatted(database.place()) + " your user may read all its tables, then try again.", e);
		}
	}

	/** Its answers may take as long as a large table takes. */
	private Connection connect() {
		var parameters = new TreeMap<>(database.parameters());
		parameters.putIfAbsent("socketTimeout", "0");
		var patient = new SharedDatabase(database.servers(), database.name(), parameters, database.password());
		try {
			return Server.of(patient).getConnection();
		} catch (SQLException e) {
			throw Explanation.of(database, e);
		}
	}

	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private static void wipe(Key key) {
		Arrays.fill(key.bytes(), (byte) 0);
	}

	@Override
	public List<BackupInfo> list(Path folder) {
		return BackupFolder.list(folder).stream().filter(backup -> backup.engine().equals(Snapshot.ENGINE)).toList();
	}

	@Override
	public RestoredBackup restore(Path backup, boolean replace, Runnable unlocking, IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, 100);
		var opened = BackupFolder.open(backup);
		var info = opened.info();
		if (!info.engine().equals(Snapshot.ENGINE)) {
			throw new ExplainedException(backup + " is the backup of a workstation's own database, so nothing was changed. It can be"
					+ " restored there only: choose the own database in the preferences, or with --database own.");
		}
		steps.refuseNewer(info);
		try {
			opened.verify(progress.split(20));
		} catch (IOException e) {
			throw new ExplainedException("The backup cannot be read, so nothing was changed: %s. Check the disk.".formatted(backup),
					e);
		}
		var key = keys.of(info.folder(), info.databaseId(), unlocking);
		try {
			return restore(info, key, replace, progress.split(80));
		} finally {
			wipe(key);
		}
	}

	private RestoredBackup restore(BackupInfo backup, Key key, boolean replace, IProgressMonitor monitor) {
		// closing rolls back what was not committed
		try (var connection = connect()) {
			connection.setAutoCommit(false);
			var before = new SharedRestoration(connection, steps, kept).restore(backup, key, replace, now(), monitor);
			return new RestoredBackup(backup, before);
		} catch (IOException e) {
			throw new ExplainedException("The backup is damaged or has another key, so nothing was changed: %s. Choose another backup."
					.formatted(backup.folder()), e);
		} catch (SQLException e) {
			throw new ExplainedException("The backup was not restored, and the shared database %s is as it was. Check whether your user"
					.formatted(database.place()) + " owns its tables or may make new ones, and whether its disk has room.", e);
		}
	}

	/** The command asks the server itself: several programs may use it. */
	@Override
	public Subscription answerOthers() {
		return () -> {
		};
	}
}
