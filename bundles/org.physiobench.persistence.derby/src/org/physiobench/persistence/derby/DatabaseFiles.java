package org.physiobench.persistence.derby;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.FreeSpace;

/**
 * The files of the embedded database in the data folder. A database is made in a folder beside its place and moved there
 * when it is complete, so a power cut during the first start leaves none or a whole one.
 */
final class DatabaseFiles {

	private final DataFolder folder;
	private final String database;

	/** Touches no disk. */
	DatabaseFiles(DataFolder folder) {
		this(folder, "database");
	}

	private DatabaseFiles(DataFolder folder, String database) {
		this.folder = folder;
		this.database = database;
	}

	/**
	 * The files that belong to a key without a database of this workstation, in a folder of their own. What the key opens
	 * are backups, which lie anywhere; a file in the place of the database says that there are some. Touches no disk.
	 */
	static DatabaseFiles ofSharedBackups(DataFolder data) {
		return new DatabaseFiles(new DataFolder(data.resolve("shared-backups")), "key.used");
	}

	Path folder() {
		return folder.path();
	}

	Path database() {
		return folder.resolve(database);
	}

	/** Where a database is made before it takes its place. */
	Path unfinished() {
		return folder.resolve("database.new");
	}

	/** Removes the log of Derby that earlier editions kept here: it may quote what was on a damaged page. */
	void discardLog() {
		var log = folder.resolve("database.log");
		try {
			Files.deleteIfExists(log);
		} catch (IOException e) {
			ILog.of(DatabaseFiles.class).warn("This file should be removed, it may quote records: " + log, e);
		}
	}

	/** Where a backup is copied before it takes the place of the database. */
	Path restoring() {
		return folder.resolve("database.restoring");
	}

	/** The key of the database, locked with a passphrase or a recovery key. */
	Path lockedKeys() {
		return folder.resolve("database.keys");
	}

	/** Held by whoever makes a database or changes its protection. */
	Path lock() {
		return folder.resolve("database.lock");
	}

	/** Where a program that has the database open takes orders for backups. */
	Path counter() {
		return folder.resolve("database.socket");
	}

	Path idFile() {
		return folder.resolve("database.id");
	}

	/**
	 * The files that a backup holds beside the database: its id, the locked key, and settings. Not the settings of another
	 * database, with which a password may be kept.
	 */
	List<Path> besideTheDatabase() throws IOException {
		try (var children = Files.list(folder.path())) {
			return children.filter(Files::isRegularFile).filter(file -> file.equals(idFile()) || file.equals(lockedKeys())
					|| isSetting(file.getFileName().toString())).sorted().toList();
		}
	}

	private static boolean isSetting(String name) {
		return name.endsWith(".properties") && !name.startsWith("database.");
	}

	boolean exists() {
		return Files.exists(database());
	}

	/**
	 * Makes sure that the data folder is there and can be written.
	 *
	 * @throws ExplainedException when it is not
	 */
	void prepare() {
		try {
			OwnerOnly.createFolders(folder.path());
		} catch (IOException e) {
			throw unwritable(e);
		}
		if (!Files.isWritable(folder.path())) {
			throw unwritable(null);
		}
	}

	/** Whether there is no room for a database to work in. */
	boolean isDiskFull() {
		return new FreeSpace(folder.path()).isShort();
	}

	/**
	 * Sees to it that no new database is made in the place of one whose restoring was interrupted.
	 *
	 * @throws ExplainedException when it was
	 */
	void refuseHalfRestored() {
		if (Files.exists(restoring())) {
			throw new ExplainedException("A backup was being restored here when the program was interrupted; there is no database"
					+ " now. Restore the backup again. What was here before is kept in a folder replaced-… of " + folder.path()
					+ ".");
		}
	}

	ExplainedException unwritable(Throwable cause) {
		if (isDiskFull()) {
			return new ExplainedException("The database cannot be opened, because the disk with the data folder is full: "
					+ folder.path() + ". What was saved is unchanged. Make room on the disk and try again.", cause);
		}
		return new ExplainedException("The data folder cannot be written: " + folder.path()
				+ ". Nothing was changed. Make it writable for your account, or choose another data folder.", cause);
	}

	/**
	 * The id of the database that exists.
	 *
	 * @throws ExplainedException when the file that holds it is missing or holds none
	 */
	UUID id() {
		try {
			return UUID.fromString(Files.readString(idFile()).strip());
		} catch (IOException | IllegalArgumentException e) {
			throw new ExplainedException("The database cannot be opened, because the file that tells which key it has is"
					+ " missing or damaged: " + idFile() + ". Nothing was changed. Bring the file back from a backup.", e);
		}
	}

	/** The id for a database that is about to be created: a new one, unless an earlier attempt left one. */
	UUID idForNew() {
		if (!Files.exists(idFile())) {
			try {
				OwnerOnly.writeNew(idFile(), UUID.randomUUID().toString());
			} catch (IOException e) {
				throw unwritable(e);
			}
		}
		return id();
	}

	/** Removes what an interrupted creation left. */
	void discardUnfinished() throws IOException {
		if (!Files.exists(unfinished())) {
			return;
		}
		Files.walkFileTree(unfinished(), new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Puts the database that was made into its place, once all of it is on the disk. */
	void finish() throws IOException {
		// what is in the files was forced there when the database was closed, their names were not
		try (var made = Files.walk(unfinished())) {
			for (var each : made.filter(Files::isDirectory).toList()) {
				OwnerOnly.forceFolder(each);
			}
		}
		try {
			Files.move(unfinished(), database(), StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(unfinished(), database());
		}
		OwnerOnly.forceFolder(folder.path());
	}

	/**
	 * Does something while no other program makes a database here or changes its protection.
	 *
	 * @throws ExplainedException when the data folder cannot be written, or another thread does so at this moment
	 */
	void alone(Runnable change) {
		try (var channel = FileChannel.open(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				var held = channel.lock()) {
			if (held.isValid()) {
				change.run();
			}
		} catch (OverlappingFileLockException e) {
			throw new ExplainedException("The protection of the database is being changed already; nothing was changed here."
					+ " Try again.", e);
		} catch (IOException e) {
			throw unwritable(e);
		}
	}
}
