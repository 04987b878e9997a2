package org.physiobench.core.upkeep;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;

/**
 * Backups of the database that this workstation works on, its own or a shared one. All methods touch the disk; all are safe
 * to call from any thread.
 */
public interface Backups {

	/**
	 * Makes a backup while the database is in use: it holds every commit that was acknowledged before this was called, and
	 * no half of any. It is a new folder with the date and time in its name, which appears when the backup is complete, and
	 * it is encrypted with the key of the database, or of this workstation's backups where the database is kept elsewhere.
	 *
	 * @param folder where the new folder shall be; made if it is missing
	 * @throws ExplainedException         when it could not be made; then no part of it stays
	 * @throws OperationCanceledException when it was cancelled; the same
	 */
	BackupInfo create(Path folder, BackupOccasion occasion, IProgressMonitor monitor);

	/**
	 * The complete backups in a folder, the newest first. What is no backup is left out.
	 *
	 * @throws ExplainedException when the folder cannot be read
	 */
	List<BackupInfo> list(Path folder);

	/**
	 * Brings a backup back, for a program that has not opened the database yet. Every file is compared with its checksum
	 * before anything is changed. What was there before is moved aside or backed up, and not lost.
	 *
	 * @param replace   whether records that are there may be replaced
	 * @param unlocking is run, on this thread, when the key of the backup has become one of this workstation: the moment to
	 *                  unlock it with a passphrase
	 * @throws ExplainedException         when the backup is incomplete, damaged or of a newer program, the database is open,
	 *                                    or there are records and they must not be replaced; then they are as they were
	 * @throws OperationCanceledException when it was cancelled; the same
	 */
	RestoredBackup restore(Path backup, boolean replace, Runnable unlocking, IProgressMonitor monitor);

	/**
	 * From now on makes the backups that other programs of this user ask for while this one has the database open.
	 */
	Subscription answerOthers();
}
