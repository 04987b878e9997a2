package org.physiobench.persistence.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.upkeep.BackupFolder;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.upkeep.Backups;
import org.physiobench.core.upkeep.RestoredBackup;
import org.physiobench.core.upkeep.TableSteps;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;

/**
 * Backups of the embedded database, which is copied while it is in use. A program that finds it open elsewhere lets the
 * other program make the backup.
 */
@Component
public final class DerbyBackups implements Backups {

	private static final String ENGINE = "derby";
	private static final String STEP = "SELECT MAX(script_number) FROM schema_version";
	private static final String NO_SUCH_TABLE = "42X05";
	private static final int COPYING = 70;
	private static final int CHECKSUMS = 30;

	private final DatabaseFiles files;
	private final EmbeddedDatabase database;
	private final TableSteps steps;
	private final Path keys;
	private final Clock clock;
	private final BackupCounter counter;

	/** Touches no disk. */
	@Activate
	public DerbyBackups(@Reference DataFolder folder, @Reference EmbeddedDatabase database,
			@Reference TableSteps steps) {
		this(folder, database, steps, KeyFolder.ofThisUser(), Clock.systemUTC(),
				(what, failure) -> ILog.of(DerbyBackups.class).warn(what, failure));
	}

	/**
	 * @param keys the folder with the keys of this user's databases
	 * @param log  is told what went wrong while another program was answered
	 */
	DerbyBackups(DataFolder folder, EmbeddedDatabase database, TableSteps steps, Path keys, Clock clock,
			BiConsumer<String, Throwable> log) {
		this.files = new DatabaseFiles(folder);
		this.database = database;
		this.steps = steps;
		this.keys = keys;
		this.clock = clock;
		this.counter = new BackupCounter(files.counter(), log);
	}

	@Override
	public BackupInfo create(Path folder, BackupOccasion occasion, IProgressMonitor monitor) {
		if (!files.exists()) {
			throw new ExplainedException("There is nothing to back up: no database is in " + files.database().getParent()
					+ ". Nothing was changed.");
		}
		return isOpenElsewhere() ? counter.order(folder, occasion, monitor) : createHere(folder, occasion, monitor);
	}

	private synchronized BackupInfo createHere(Path folder, BackupOccasion occasion, IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, COPYING + CHECKSUMS);
		var planned = new BackupInfo(folder, occasion, clock.instant().truncatedTo(ChronoUnit.MILLIS), ENGINE,
				files.id().toString(), step(), 0);
		return BackupFolder.create(planned, draft -> {
			new OnlineCopy(database, files.database()).into(draft, progress.split(COPYING));
			for (var file : files.besideTheDatabase()) {
				Files.copy(file, draft.resolve(file.getFileName()));
			}
		}, progress.split(CHECKSUMS));
	}

	private int step() {
		try (var connection = database.getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery(STEP)) {
			return rows.next() ? rows.getInt(1) : 0;
		} catch (SQLException e) {
			if (NO_SUCH_TABLE.equals(e.getSQLState())) {
				return 0;
			}
			throw new ExplainedException("No backup was made, because the database cannot be read. The records are unchanged."
					+ " Close Physiobench and try again; if it fails again, restore an earlier backup.",
					Discretion.of(e));
		}
	}

	private boolean isOpenElsewhere() {
		try {
			return !database.isOpen() && OpenElsewhere.is(files.database());
		} catch (IOException e) {
			throw files.unwritable(e);
		}
	}

	@Override
	public List<BackupInfo> list(Path folder) {
		return BackupFolder.list(folder).stream().filter(backup -> backup.engine().equals(ENGINE)).toList();
	}

	@Override
	public synchronized RestoredBackup restore(Path backup, boolean replace, Runnable unlocking,
			IProgressMonitor monitor) {
		var opened = BackupFolder.open(backup);
		if (!opened.info().engine().equals(ENGINE)) {
			throw new ExplainedException(backup + " is the backup of a shared database, so nothing was changed. It can be restored"
					+ " into a shared database only: choose that in the preferences, or with --database.");
		}
		steps.refuseNewer(opened.info());
		if (database.isOpen() || isOpenElsewhere()) {
			throw new ExplainedException("The database is in use: " + files.database() + ". Nothing was changed. Close"
					+ " Physiobench and restore the backup then.");
		}
		if (files.exists() && !replace) {
			throw new ExplainedException("There is a database here already: " + files.database()
					+ ". Nothing was changed. Use --replace, which moves it aside, or choose an empty data folder.");
		}
		var restored = new Restoration(files, keys, clock).restore(opened, monitor);
		try {
			unlocking.run();
		} catch (ExplainedException e) {
			throw new ExplainedException("The backup is in its place, but it was not unlocked. " + e.getMessage(), e);
		}
		return restored;
	}

	@Override
	public Subscription answerOthers() {
		return counter.serve(this::createHere);
	}
}
