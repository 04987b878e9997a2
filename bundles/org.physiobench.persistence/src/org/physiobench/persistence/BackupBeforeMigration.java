package org.physiobench.persistence;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.upkeep.Backups;
import org.physiobench.core.upkeep.KeptBackups;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/** The way back from a migration: no script undoes another. */
final class BackupBeforeMigration implements Runnable {

	private final Backups backups;
	private final DataFolder folder;

	BackupBeforeMigration(Backups backups, DataFolder folder) {
		this.backups = backups;
		this.folder = folder;
	}

	/**
	 * Makes the backup, among those that the program makes by itself.
	 *
	 * @throws ExplainedException when it could not be made
	 */
	@Override
	public void run() {
		try {
			backups.create(KeptBackups.folderIn(folder), BackupOccasion.BEFORE_MIGRATION, new NullProgressMonitor());
		} catch (ExplainedException e) {
			throw new ExplainedException("The database is from an older Physiobench. It was not brought up to date, because the"
					+ " backup that has to be made before failed; the records are unchanged. " + e.getMessage(), e);
		}
	}
}
