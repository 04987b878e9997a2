package org.physiobench.core.protection;

import java.nio.file.Path;
import java.util.Optional;

import org.physiobench.core.workstation.ExplainedException;

/**
 * What protects the database on this machine; where the workstation works on a shared one, its backups of that take the
 * place of the database. The database is encrypted with a random key that never changes; what changes is how that key is
 * kept: in the user's profile, or in the data folder, locked with a passphrase and with a recovery key. Changing that
 * writes a small file, whole or not at all, and leaves the records alone.
 * <p>
 * All methods read or write files, and those that take a passphrase take about half a second by intention, so they do
 * not belong on a user interface thread. They are safe to call from any thread, leave passphrases to the caller to
 * wipe, and throw {@link ExplainedException} when a file is missing, damaged or cannot be written; then nothing has
 * changed.
 */
public interface DatabaseProtection {

	/** Whether the database can be opened now, and by what. */
	ProtectionState state();

	/** The data folder that holds the database, for sheets and sentences. Reads no file. */
	Path place();

	/** Whether somebody has a recovery key on paper that opens the database. */
	boolean hasRecoveryKey();

	/**
	 * Unlocks the database for the rest of this run. Also tells whether it is the right passphrase when the database is
	 * unlocked already.
	 */
	UnlockOutcome unlock(Passphrase passphrase);

	/** Unlocks the database for the rest of this run; then choose a passphrase, or put the key into the profile. */
	UnlockOutcome unlock(RecoveryKey key);

	/**
	 * Chooses the protection of a database that does not exist yet. It is made when it is used first.
	 *
	 * @param passphrase without one, the key lies in the user's profile
	 * @param recovery   opens the database, too
	 * @throws ExplainedException also when the passphrase is too short, or there is a database already
	 */
	void choose(Optional<Passphrase> passphrase, Optional<RecoveryKey> recovery);

	/**
	 * Protects the database with this passphrase from now on; any other one and the key in the profile are gone then. The
	 * recovery key stays.
	 *
	 * @throws ExplainedException also when the passphrase is too short, or the database is locked
	 */
	void usePassphrase(Passphrase passphrase);

	/**
	 * Puts the key into the user's profile from now on, where it opens the database without a passphrase. The recovery
	 * key stays.
	 *
	 * @throws ExplainedException also when the database is locked
	 */
	void useProfile();

	/**
	 * Lets this recovery key open the database, and the one before no longer.
	 *
	 * @throws ExplainedException also when the database is locked
	 */
	void replaceRecoveryKey(RecoveryKey key);
}
