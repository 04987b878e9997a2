package org.physiobench.persistence.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.protection.BackupKeys;
import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.core.protection.Passphrase;
import org.physiobench.core.protection.ProtectionState;
import org.physiobench.core.protection.RecoveryKey;
import org.physiobench.core.protection.UnlockOutcome;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/**
 * The key of the backups of a shared database, in a folder of the data folder and kept in the ways in which the key of the
 * embedded database is. It lies in the profile until somebody chooses a passphrase, and nobody is asked before.
 */
@Component(service = { DatabaseProtection.class, BackupKeys.class }, immediate = true)
public final class SharedBackupKeys implements DatabaseProtection, BackupKeys {

	private final DataFolder data;
	private final DatabaseFiles files;
	private final DatabaseKeys keys;

	/** Touches no disk. Immediate, because what was unlocked must not be forgotten when nobody uses it for a while. */
	@Activate
	public SharedBackupKeys(@Reference DataFolder folder, @Reference(target = DatabaseChoice.SHARED) DatabaseChoice choice) {
		this(folder, KeyFolder.ofThisUser());
	}

	SharedBackupKeys(DataFolder folder, Path profile) {
		this.data = folder;
		this.files = DatabaseFiles.ofSharedBackups(folder);
		this.keys = new DatabaseKeys(files, profile);
	}

	@Override
	public synchronized Key current() {
		makeFirst();
		return key();
	}

	private void makeFirst() {
		if (files.exists()) {
			return;
		}
		files.prepare();
		files.alone(() -> {
			if (!files.exists()) {
				keys.openNew();
				mark();
			}
		});
	}

	/** From now on a key that is missing is lost, and none is made in its place. */
	private void mark() {
		try {
			OwnerOnly.writeNew(files.database(), "This key has encrypted backups of a shared database.\n");
		} catch (IOException e) {
			throw files.unwritable(e);
		}
	}

	/** Holds no lock while it is unlocked, which may be done by a dialog on another thread. */
	@Override
	public Key of(Path backup, String id, Runnable unlocking) {
		var former = makeKnown(backup, id);
		try {
			if (state() == ProtectionState.LOCKED || state() == ProtectionState.KEY_LOST) {
				unlocking.run();
			}
			return key();
		} catch (RuntimeException e) {
			former.ifPresent(this::putBack);
			throw e;
		}
	}

	/** What to put back when the key that was taken over cannot be unlocked. */
	private synchronized Optional<KeptFiles> makeKnown(Path backup, String id) {
		if (files.exists() && files.id().toString().equals(id)) {
			return Optional.empty();
		}
		files.prepare();
		var former = KeptFiles.of(List.of(files.lockedKeys(), files.idFile(), files.database()));
		files.alone(() -> takeOver(backup, id));
		return Optional.of(former);
	}

	private synchronized void putBack(KeptFiles former) {
		files.alone(former::putBack);
	}

	private synchronized Key key() {
		try {
			var bytes = HexFormat.of().parseHex(keys.open());
			return new Key(files.id().toString(), bytes,
					Stream.of(files.idFile(), files.lockedKeys()).filter(Files::exists).toList());
		} catch (ExplainedException e) {
			var startAgain = state() == ProtectionState.KEY_LOST
					? " If nothing brings the key back, move this folder away; the next backup gets a new key: " + files.folder()
					: "";
			throw new ExplainedException("The key of the backups is not at hand, and the records are unchanged. It is protected as"
					+ " that of a database on this workstation. " + e.getMessage() + startAgain, e);
		}
	}

	private void takeOver(Path backup, String id) {
		try {
			if (!id.equals(Files.readString(backup.resolve(files.idFile().getFileName())).strip())) {
				throw new IOException("The backup holds the id of another key");
			}
			keepAside();
			// the id last: until then an interrupted taking over is begun again
			var locked = backup.resolve(files.lockedKeys().getFileName());
			if (Files.exists(locked)) {
				Files.copy(locked, files.lockedKeys(), StandardCopyOption.REPLACE_EXISTING);
			} else {
				Files.deleteIfExists(files.lockedKeys());
			}
			Files.copy(backup.resolve(files.idFile().getFileName()), files.idFile(), StandardCopyOption.REPLACE_EXISTING);
			if (!files.exists()) {
				mark();
			}
		} catch (IOException e) {
			throw new ExplainedException("The key of the backup could not be taken over from %s into %s; the records are unchanged."
					.formatted(backup, files.folder()) + " Look for missing files in the one and missing permissions in the other.",
					e);
		}
	}

	private void keepAside() throws IOException {
		if (!Files.exists(files.idFile())) {
			return;
		}
		var aside = files.folder().resolve("replaced-" + files.id());
		OwnerOnly.createFolders(aside);
		for (var file : List.of(files.lockedKeys(), files.idFile())) {
			var copy = aside.resolve(file.getFileName());
			if (Files.exists(file) && !Files.exists(copy)) {
				Files.copy(file, copy);
			}
		}
	}

	/** Without a key yet, it is as if one were in the profile: it is made there when it is needed. */
	@Override
	public synchronized ProtectionState state() {
		var state = keys.state();
		return state == ProtectionState.NO_DATABASE ? ProtectionState.KEY_IN_PROFILE : state;
	}

	@Override
	public Path place() {
		return data.path();
	}

	@Override
	public synchronized boolean hasRecoveryKey() {
		return keys.hasRecoveryKey();
	}

	@Override
	public synchronized UnlockOutcome unlock(Passphrase passphrase) {
		return keys.unlock(passphrase);
	}

	@Override
	public synchronized UnlockOutcome unlock(RecoveryKey key) {
		return keys.unlock(key);
	}

	@Override
	public synchronized void choose(Optional<Passphrase> passphrase, Optional<RecoveryKey> recovery) {
		makeFirst();
		passphrase.ifPresent(keys::usePassphrase);
		recovery.ifPresent(keys::replaceRecoveryKey);
	}

	@Override
	public synchronized void usePassphrase(Passphrase passphrase) {
		makeFirst();
		keys.usePassphrase(passphrase);
	}

	@Override
	public synchronized void useProfile() {
		makeFirst();
		keys.useProfile();
	}

	@Override
	public synchronized void replaceRecoveryKey(RecoveryKey key) {
		makeFirst();
		keys.replaceRecoveryKey(key);
	}

	/** Wipes what was unlocked. */
	@Deactivate
	public synchronized void forget() {
		keys.forget();
	}
}
