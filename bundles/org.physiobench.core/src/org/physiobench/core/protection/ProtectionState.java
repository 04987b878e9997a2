package org.physiobench.core.protection;

/** Whether the database can be opened, and by what. */
public enum ProtectionState {

	/** There is no database yet, and nobody has chosen how it shall be protected. */
	NO_DATABASE,

	/** A random key in the user's profile opens it; nobody is asked. */
	KEY_IN_PROFILE,

	/** A passphrase protects it, which has not been given yet. */
	LOCKED,

	/** A passphrase protects it, which has been given; or the recovery key has. */
	UNLOCKED,

	/** No passphrase protects it, and its key is no longer in the user's profile. The recovery key opens it. */
	KEY_LOST
}
