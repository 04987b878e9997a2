package org.physiobench.core.protection;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.physiobench.core.workstation.ExplainedException;

/**
 * The key with which this workstation encrypts the backups of a database that is kept elsewhere. It is protected as the key
 * of the workstation's own database is: it lies in the user's profile, or is locked with a passphrase. All methods read or
 * write files and are safe to call from any thread.
 */
public interface BackupKeys {

	/**
	 * A key.
	 *
	 * @param id     tells it from others
	 * @param bytes  32 of them; whoever gets them wipes them
	 * @param beside the files without which no passphrase and no recovery key opens a backup: it has to hold them, too
	 */
	record Key(String id, byte[] bytes, List<Path> beside) {

		public Key {
			Objects.requireNonNull(id);
			beside = List.copyOf(beside);
		}
	}

	/**
	 * The key for a new backup. It is made, in the profile, where there is none yet.
	 *
	 * @throws ExplainedException when it is locked or lost, or cannot be written
	 */
	Key current();

	/**
	 * The key of an earlier backup. Where that is another one than {@link #current}, it becomes the current one, with the
	 * passphrase and the recovery key that it had then; the files of the former are moved aside and not deleted.
	 *
	 * @param backup    the folder, with the files beside
	 * @param id        of its key
	 * @param unlocking is run when the key is known here and locked or lost: the moment to unlock it
	 * @throws ExplainedException when it is locked or lost afterwards, too; then the current key is the one of before
	 */
	Key of(Path backup, String id, Runnable unlocking);
}
