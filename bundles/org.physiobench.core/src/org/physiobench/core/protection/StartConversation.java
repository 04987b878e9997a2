package org.physiobench.core.protection;

/**
 * What is said at the start of the workbench, before its window opens and before anything opens the database: at the
 * first start the user chooses the protection of her records, later she gives the passphrase, if there is one.
 */
public interface StartConversation {

	/**
	 * Talks with the user, on the user interface thread, until the database can be opened or she gives up. Says nothing
	 * when nothing has to be said.
	 *
	 * @param aboutNew whether she is asked how a database that does not exist yet shall be protected; if not, its key will
	 *                 lie in her profile
	 * @return whether the workbench may open; otherwise she chose to quit
	 */
	boolean settle(boolean aboutNew);
}
