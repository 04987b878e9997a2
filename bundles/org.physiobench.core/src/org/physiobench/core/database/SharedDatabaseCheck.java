package org.physiobench.core.database;

import org.physiobench.core.workstation.ExplainedException;

/** Tries whether a shared database can be reached, before it is chosen. */
public interface SharedDatabaseCheck {

	/**
	 * What answered.
	 *
	 * @param product   name and version of the server
	 * @param encrypted whether the connection is encrypted
	 * @param writable  whether the user may make tables there, or write to those that are there
	 */
	record Answer(String product, boolean encrypted, boolean writable) {
	}

	/**
	 * Connects once, changes nothing and waits for an answer for some seconds at most. Does not belong on a user interface
	 * thread.
	 *
	 * @throws ExplainedException when it cannot be reached
	 */
	Answer tryOut(SharedDatabase database);
}
