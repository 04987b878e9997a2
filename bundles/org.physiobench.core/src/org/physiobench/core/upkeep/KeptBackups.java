package org.physiobench.core.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/** The backups that the program makes by itself, in a folder of the data folder. */
public final class KeptBackups {

	/** How many daily backups are kept; those of other occasions are never removed. */
	public static final int DAYS_KEPT = 14;

	private static final String FOLDER = "backups";

	private final Backups backups;
	private final Path folder;
	private final Clock clock;

	/**
	 * Touches no disk.
	 *
	 * @param clock tells which day it is
	 */
	public KeptBackups(Backups backups, DataFolder data, Clock clock) {
		this.backups = Objects.requireNonNull(backups);
		this.folder = folderIn(data);
		this.clock = Objects.requireNonNull(clock);
	}

	/** The folder in which the program keeps the backups that it makes by itself. */
	public static Path folderIn(DataFolder data) {
		return data.resolve(FOLDER);
	}

	/**
	 * Makes the backup of today, unless there is one, and then removes the daily backups that are too many. An old one goes
	 * only after a new one was made.
	 *
	 * @return the backup that was made; empty when there is one of today already
	 * @throws ExplainedException when it could not be made, or an old one not be removed
	 */
	public Optional<BackupInfo> backUpOnceADay(IProgressMonitor monitor) {
		if (daily().stream().anyMatch(backup -> dayOf(backup).equals(LocalDate.now(clock)))) {
			return Optional.empty();
		}
		BackupInfo made = backups.create(folder, BackupOccasion.DAILY, monitor);
		try {
			for (BackupInfo old : daily().stream().skip(DAYS_KEPT).toList()) {
				FolderTree.delete(old.folder());
			}
		} catch (IOException e) {
			throw new ExplainedException("The backup of today was made, but old ones could not be removed from %s."
					.formatted(folder) + " Make that folder writable for your account, or it will fill the disk.", e);
		}
		return Optional.of(made);
	}

	/** The daily backups, the newest first. */
	private List<BackupInfo> daily() {
		return backups.list(folder).stream().filter(backup -> backup.occasion() == BackupOccasion.DAILY).toList();
	}

	private LocalDate dayOf(BackupInfo backup) {
		return LocalDate.ofInstant(backup.madeAt(), clock.getZone());
	}
}
