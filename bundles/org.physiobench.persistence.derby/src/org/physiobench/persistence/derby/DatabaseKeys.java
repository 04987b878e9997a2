package org.physiobench.persistence.derby;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.core.protection.Passphrase;
import org.physiobench.core.protection.ProtectionState;
import org.physiobench.core.protection.RecoveryKey;
import org.physiobench.core.protection.UnlockOutcome;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/**
 * The ways to the key of the embedded database: a file in the user's profile, or a file in the data folder that a
 * passphrase or the recovery key unlocks. Where a passphrase is in the data folder, a key in the profile counts for
 * nothing; it was left by a change that was interrupted, and goes when the passphrase is given next.
 */
@Component(service = { DatabaseProtection.class,
		DatabaseKeys.class }, immediate = true, reference = @Reference(name = "choice", service = DatabaseChoice.class, target = DatabaseChoice.OWN))
public final class DatabaseKeys implements DatabaseProtection {

	private final DatabaseFiles files;
	private final KeysFile file;
	private final Path profile;
	private final WrongAttempts attempts;
	private Optional<Unlocked> unlocked = Optional.empty();

	/** A key that a passphrase or the recovery key has unlocked; a restored backup may be another database. */
	private record Unlocked(UUID database, byte[] key) {
	}

	/** Touches no disk. Immediate, because what was unlocked must not be forgotten when nobody uses it for a while. */
	@Activate
	public DatabaseKeys(@Reference DataFolder folder) {
		this(folder, KeyFolder.ofThisUser());
	}

	DatabaseKeys(DataFolder folder, Path profile) {
		this(folder, profile, Clock.systemUTC());
	}

	DatabaseKeys(DataFolder folder, Path profile, Clock clock) {
		this(new DatabaseFiles(folder), profile, clock);
	}

	/** The ways to a key that opens something else than a database of this workstation. */
	DatabaseKeys(DatabaseFiles files, Path profile) {
		this(files, profile, Clock.systemUTC());
	}

	private DatabaseKeys(DatabaseFiles files, Path profile, Clock clock) {
		this.files = files;
		this.file = new KeysFile(files.lockedKeys());
		this.profile = profile;
		this.attempts = new WrongAttempts(clock);
	}

	/**
	 * The key of the database that exists, in hexadecimal digits.
	 *
	 * @throws ExplainedException when it is locked, or a file is missing or damaged
	 */
	synchronized String open() {
		return existing(files.id()).orElseGet(() -> inProfile(files.id()).read());
	}

	/**
	 * The key for the database that is about to be created: what was chosen for it, or else a new one in the profile.
	 *
	 * @throws ExplainedException when it is locked or cannot be written
	 */
	synchronized String openNew() {
		var id = files.idForNew();
		var chosen = existing(id);
		if (chosen.isPresent()) {
			return chosen.get();
		}
		if (!inProfile(id).exists()) {
			// the recovery key of a database that never came to be
			file.remove();
		}
		return inProfile(id).readOrCreate();
	}

	private Optional<String> existing(UUID id) {
		if (isUnlocked(id)) {
			return unlocked.map(key -> HexFormat.of().formatHex(key.key()));
		}
		var stored = file.read(id);
		if (stored.passphrase().isPresent()) {
			throw locked();
		}
		if (files.exists() && !inProfile(id).exists()) {
			throw lost(id, stored);
		}
		return Optional.empty();
	}

	private ExplainedException lost(UUID id, LockedKeys stored) {
		var missing = "The database cannot be opened, because the file with its key is missing: " + inProfile(id).file();
		if (stored.recovery().isPresent()) {
			return new ExplainedException(missing + ". Nothing was changed. Start the window of Physiobench and enter the"
					+ " recovery key, or bring the file back from a backup of your profile.");
		}
		return new ExplainedException(missing + "; or, if you chose a passphrase, this one: " + file.path()
				+ ". Nothing was changed. Bring the file back from a backup.");
	}

	/** The file that the key comes from, for messages. */
	synchronized Path keptIn() {
		return unlocked.isPresent() ? file.path() : inProfile(files.id()).file();
	}

	private static ExplainedException locked() {
		return new ExplainedException("The database is locked, because a passphrase protects it; nothing was changed."
				+ " Start the window of Physiobench and enter the passphrase, or name a file that holds it with"
				+ " --passphrase-file.");
	}

	private BootKey inProfile(UUID id) {
		return new BootKey(profile, id);
	}

	private boolean isUnlocked(UUID id) {
		return unlocked.filter(key -> key.database().equals(id)).isPresent();
	}

	@Override
	public synchronized ProtectionState state() {
		if (!files.exists() && !file.exists()) {
			return ProtectionState.NO_DATABASE;
		}
		var id = files.id();
		boolean passphrase = file.read(id).passphrase().isPresent();
		if (!passphrase && inProfile(id).exists()) {
			return ProtectionState.KEY_IN_PROFILE;
		}
		if (isUnlocked(id)) {
			return ProtectionState.UNLOCKED;
		}
		if (passphrase) {
			return ProtectionState.LOCKED;
		}
		return files.exists() ? ProtectionState.KEY_LOST : ProtectionState.NO_DATABASE;
	}

	@Override
	public Path place() {
		return files.folder();
	}

	@Override
	public synchronized boolean hasRecoveryKey() {
		return file.exists() && file.read(files.id()).recovery().isPresent();
	}

	@Override
	public synchronized UnlockOutcome unlock(Passphrase passphrase) {
		var stored = file.read(files.id());
		if (stored.passphrase().isEmpty()) {
			throw new ExplainedException("No passphrase protects this database; nothing was changed.");
		}
		return unlock(stored, keys -> keys.unlock(passphrase));
	}

	@Override
	public synchronized UnlockOutcome unlock(RecoveryKey key) {
		var stored = file.read(files.id());
		if (stored.recovery().isEmpty()) {
			throw new ExplainedException("No recovery key was made for this database; nothing was changed."
					+ " Bring the file with its key back from a backup of your profile: " + inProfile(files.id()).file());
		}
		return unlock(stored, keys -> keys.unlock(key));
	}

	private UnlockOutcome unlock(LockedKeys stored, Function<LockedKeys, Optional<byte[]>> attempt) {
		if (attempts.remaining().isPositive()) {
			return new UnlockOutcome.TooSoon(attempts.remaining());
		}
		var key = attempt.apply(stored);
		if (key.isEmpty()) {
			return new UnlockOutcome.Wrong(attempts.add());
		}
		attempts.forget();
		keep(stored.database(), key.get());
		if (stored.passphrase().isPresent()) {
			removeLeftOver(inProfile(stored.database()));
		}
		return new UnlockOutcome.Unlocked();
	}

	private void keep(UUID database, byte[] key) {
		forget();
		unlocked = Optional.of(new Unlocked(database, key));
	}

	private static void removeLeftOver(BootKey key) {
		try {
			key.remove();
		} catch (IOException e) {
			ILog.of(DatabaseKeys.class).error("This file should be removed, it opens the database: " + key.file(), e);
		}
	}

	@Override
	public synchronized void choose(Optional<Passphrase> passphrase, Optional<RecoveryKey> recovery) {
		passphrase.ifPresent(DatabaseKeys::requireLength);
		files.prepare();
		files.alone(() -> {
			if (state() != ProtectionState.NO_DATABASE) {
				throw new ExplainedException("Another Physiobench has made a database here in the meantime: "
						+ files.database() + ". Nothing was changed. Start again to use it.");
			}
			var id = files.idForNew();
			var kept = inProfile(id);
			var key = passphrase.isPresent() ? BootKey.random() : HexFormat.of().parseHex(kept.readOrCreate());
			var locked = LockedKeys.none(id);
			locked = passphrase.isPresent() ? locked.withPassphrase(key, passphrase.get()) : locked;
			locked = recovery.isPresent() ? locked.withRecoveryKey(key, recovery.get()) : locked;
			file.write(locked);
			if (passphrase.isPresent()) {
				keep(id, key);
				removePlainKey(kept);
			}
		});
	}

	@Override
	public synchronized void usePassphrase(Passphrase passphrase) {
		requireLength(passphrase);
		files.alone(() -> {
			var id = files.id();
			var key = key(id);
			file.write(file.read(id).withPassphrase(key, passphrase));
			keep(id, key);
			removePlainKey(inProfile(id));
		});
	}

	@Override
	public synchronized void useProfile() {
		files.alone(() -> {
			var id = files.id();
			if (state() != ProtectionState.KEY_IN_PROFILE) {
				// in this order: an interruption leaves a key too many and never one too few
				inProfile(id).write(key(id));
				file.write(file.read(id).withoutPassphrase());
				forget();
			}
		});
	}

	@Override
	public synchronized void replaceRecoveryKey(RecoveryKey key) {
		files.alone(() -> {
			var id = files.id();
			file.write(file.read(id).withRecoveryKey(key(id), key));
		});
	}

	/** A copy of the key, however it is kept. */
	private byte[] key(UUID id) {
		return HexFormat.of().parseHex(existing(id).orElseGet(() -> inProfile(id).read()));
	}

	private static void requireLength(Passphrase passphrase) {
		if (!passphrase.isLongEnough()) {
			throw new ExplainedException("The passphrase is too short; nothing was changed. It needs at least %d characters."
					.formatted(Passphrase.MINIMUM_LENGTH));
		}
	}

	private static void removePlainKey(BootKey key) {
		try {
			key.remove();
		} catch (IOException e) {
			throw new ExplainedException("The passphrase protects the database now, but the file that opened it before could"
					+ " not be removed. Remove it yourself: " + key.file(), e);
		}
	}

	/** Wipes what was unlocked. */
	@Deactivate
	public synchronized void forget() {
		unlocked.ifPresent(key -> BootKey.wipe(key.key()));
		unlocked = Optional.empty();
	}
}
