package org.physiobench.persistence.derby;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.physiobench.core.upkeep.BackupFolder;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.FolderTree;
import org.physiobench.core.upkeep.RestoredBackup;
import org.physiobench.core.workstation.ExplainedException;

/**
 * Puts a backup into the data folder. It is copied and compared with its checksums beside the database first; then what is
 * there moves aside and the copy takes its place, the database last. An interruption leaves the copy's folder, which keeps
 * anybody from making a new database in the place of the old one.
 */
final class Restoration {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

	private final DatabaseFiles files;
	private final Path keys;
	private final Clock clock;

	/**
	 * @param keys the folder with the keys of this user's databases
	 */
	Restoration(DatabaseFiles files, Path keys, Clock clock) {
		this.files = files;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * Restores a backup; the database is closed.
	 *
	 * @throws ExplainedException         when nothing was changed, or what to do about an interruption
	 * @throws OperationCanceledException when nothing was changed
	 */
	RestoredBackup restore(BackupFolder backup, IProgressMonitor monitor) {
		files.prepare();
		try (var channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				var lock = channel.lock()) {
			if (!lock.isValid()) {
				throw new IOException("The lock was not granted: " + files.lock());
			}
			stage(backup, monitor);
			return new RestoredBackup(backup.info(), putIntoPlace(backup.info()));
		} catch (OverlappingFileLockException e) {
			throw new ExplainedException("Something else is being done with the database; nothing was changed. Try again.", e);
		} catch (IOException e) {
			throw files.unwritable(e);
		}
	}

	private void stage(BackupFolder backup, IProgressMonitor monitor) throws IOException {
		boolean done = false;
		try {
			FolderTree.delete(files.restoring());
			OwnerOnly.createFolders(files.restoring());
			backup.copyTo(files.restoring(), monitor);
			if (!Files.isDirectory(staged(files.database()))) {
				throw new ExplainedException("The backup holds no database, so nothing was changed: " + backup.info().folder());
			}
			done = true;
		} catch (IOException e) {
			throw new ExplainedException("The backup could not be copied into " + files.restoring().getParent()
					+ ", so nothing was changed. Look for a full disk or missing permissions.", e);
		} finally {
			if (!done) {
				FolderTree.delete(files.restoring());
			}
		}
	}

	private Path staged(Path place) {
		return files.restoring().resolve(place.getFileName());
	}

	private Optional<Path> putIntoPlace(BackupInfo backup) {
		var aside = freePlace();
		try {
			boolean keepsProtection = isProtectedHere(backup);
			if (keepsProtection) {
				Files.deleteIfExists(staged(files.lockedKeys()));
			}
			boolean moved = moveAside(aside, keepsProtection);
			for (var file : stagedFiles()) {
				if (!file.equals(files.database())) {
					Files.move(staged(file), file);
				}
			}
			Files.move(staged(files.database()), files.database());
			OwnerOnly.forceFolder(files.database().getParent());
			FolderTree.delete(files.restoring());
			return moved ? Optional.of(aside) : Optional.empty();
		} catch (IOException e) {
			throw new ExplainedException("The backup could not be put into its place. What was there before is in " + aside
					+ " or still where it was. Look for missing permissions, close other programs, and restore the backup again.",
					e);
		}
	}

	/** The key of a database never changes, but the ways to it do: those that are valid here now stay valid. */
	private boolean isProtectedHere(BackupInfo backup) {
		return isSameDatabase(backup) && (Files.exists(files.lockedKeys())
				|| Files.exists(new BootKey(keys, UUID.fromString(backup.databaseId())).file()));
	}

	private boolean isSameDatabase(BackupInfo backup) {
		try {
			return files.id().toString().equals(backup.databaseId());
		} catch (ExplainedException noneOrDamaged) {
			return false;
		}
	}

	private boolean moveAside(Path aside, boolean keepsProtection) throws IOException {
		var leaving = new LinkedHashSet<Path>();
		leaving.add(files.database());
		leaving.addAll(stagedFiles());
		leaving.add(files.idFile());
		if (!keepsProtection) {
			leaving.add(files.lockedKeys());
		}
		leaving.removeIf(Files::notExists);
		if (leaving.isEmpty()) {
			return false;
		}
		OwnerOnly.createFolders(aside);
		for (var path : leaving) {
			Files.move(path, aside.resolve(path.getFileName()));
		}
		return true;
	}

	/** The places in the data folder that the files of the backup take. */
	private Set<Path> stagedFiles() throws IOException {
		var places = new LinkedHashSet<Path>();
		try (var copied = Files.list(files.restoring())) {
			copied.sorted().forEach(file -> places.add(files.restoring().resolveSibling(file.getFileName())));
		}
		return places;
	}

	private Path freePlace() {
		var name = "replaced-" + TIME.format(clock.instant().atZone(ZoneId.systemDefault()));
		var place = files.database().resolveSibling(name);
		for (int i = 2; Files.exists(place); i++) {
			place = files.database().resolveSibling(name + '-' + i);
		}
		return place;
	}
}
