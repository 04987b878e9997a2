package org.physiobench.ui.protection;

import java.util.Optional;

import org.physiobench.core.protection.Passphrase;
import org.physiobench.core.protection.RecoveryKey;

/**
 * What she wants; closing it wipes the passphrases.
 *
 * @param way        what she chose
 * @param current    the passphrase that she gave as the one of now; empty when none was asked for
 * @param passphrase the new one; empty when none was chosen
 * @param recovery   the recovery key that she keeps, if there is a new one
 */
record Wish(Way way, Passphrase current, Passphrase passphrase, Optional<RecoveryKey> recovery)
		implements AutoCloseable {

	@Override
	public void close() {
		current.close();
		passphrase.close();
	}
}
