package org.physiobench.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.core.protection.Passphrase;
import org.physiobench.core.protection.ProtectionState;
import org.physiobench.core.protection.RecoveryKey;
import org.physiobench.core.protection.UnlockOutcome;
import org.physiobench.core.workstation.ExplainedException;

/** The protection of a database that is not there, without pauses. */
public final class InMemoryProtection implements DatabaseProtection {

	private ProtectionState state;
	private Optional<byte[]> passphrase = Optional.empty();
	private Optional<String> recovery = Optional.empty();

	private InMemoryProtection(ProtectionState state) {
		this.state = state;
	}

	/** Before the first start. */
	public static InMemoryProtection withoutDatabase() {
		return new InMemoryProtection(ProtectionState.NO_DATABASE);
	}

	/** Without a passphrase. */
	public static InMemoryProtection withKeyInProfile() {
		return new InMemoryProtection(ProtectionState.KEY_IN_PROFILE);
	}

	/** With a passphrase that nobody has given yet. */
	public static InMemoryProtection lockedWith(String passphrase) {
		InMemoryProtection locked = new InMemoryProtection(ProtectionState.LOCKED);
		locked.passphrase = Optional.of(Passphrase.of(passphrase.toCharArray()).utf8());
		return locked;
	}

	/** As if somebody had given the passphrase. */
	public void unlockNow() {
		state = ProtectionState.UNLOCKED;
	}

	/** As if the program had been started again. */
	public void lockAgain() {
		state = ProtectionState.LOCKED;
	}

	@Override
	public ProtectionState state() {
		return state;
	}

	@Override
	public Path place() {
		return Path.of("clinic").toAbsolutePath();
	}

	@Override
	public boolean hasRecoveryKey() {
		return recovery.isPresent();
	}

	@Override
	public UnlockOutcome unlock(Passphrase given) {
		return unlock(passphrase.filter(right -> Arrays.equals(right, given.utf8())).isPresent());
	}

	@Override
	public UnlockOutcome unlock(RecoveryKey given) {
		return unlock(recovery.filter(given.text()::equals).isPresent());
	}

	private UnlockOutcome unlock(boolean right) {
		if (right) {
			state = ProtectionState.UNLOCKED;
		}
		return right ? new UnlockOutcome.Unlocked() : new UnlockOutcome.Wrong(Duration.ZERO);
	}

	@Override
	public void choose(Optional<Passphrase> chosen, Optional<RecoveryKey> made) {
		if (state != ProtectionState.NO_DATABASE) {
			throw new ExplainedException("There is a database already.");
		}
		passphrase = chosen.map(Passphrase::utf8);
		recovery = made.map(RecoveryKey::text);
		state = chosen.isPresent() ? ProtectionState.UNLOCKED : ProtectionState.KEY_IN_PROFILE;
	}

	@Override
	public void usePassphrase(Passphrase chosen) {
		requireOpen();
		passphrase = Optional.of(chosen.utf8());
		state = ProtectionState.UNLOCKED;
	}

	@Override
	public void useProfile() {
		requireOpen();
		passphrase = Optional.empty();
		state = ProtectionState.KEY_IN_PROFILE;
	}

	@Override
	public void replaceRecoveryKey(RecoveryKey key) {
		requireOpen();
		recovery = Optional.of(key.text());
	}

	private void requireOpen() {
		if (state != ProtectionState.UNLOCKED && state != ProtectionState.KEY_IN_PROFILE) {
			throw new ExplainedException("The database is locked.");
		}
	}
}
