package org.physiobench.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;

/** Takes a transaction back without hiding why. */
public final class Undoing {

	private Undoing() {
	}

	/**
	 * Rolls back. A connection that was lost cannot be rolled back, and need not be; why it was is what counts.
	 *
	 * @param failure gets what fails now as a suppressed failure
	 */
	public static void rollBack(Connection connection, Throwable failure) {
		try {
			connection.rollback();
		} catch (SQLException e) {
			if (e != failure) {
				failure.addSuppressed(e);
			}
		}
	}
}
