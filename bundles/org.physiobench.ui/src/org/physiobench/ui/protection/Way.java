package org.physiobench.ui.protection;

/** What she can choose to do. */
enum Way {

	/** A passphrase from now on, or another one. */
	PASSPHRASE,

	/** The key in her profile from now on. */
	PROFILE,

	/** What it is now. */
	AS_IT_IS
}
