package org.physiobench.persistence.derby;

import java.sql.SQLException;

import org.physiobench.core.workstation.DiscreetFailure;

/** Keeps what Derby says out of every log: of a damaged page it quotes all that is on it, decrypted. */
final class Discretion {

	private static final String LOG_FILE = "derby.stream.error.file";
	private static final String LOG_METHOD = "derby.stream.error.method";

	private Discretion() {
	}

	/**
	 * Lets Derby write its own log nowhere, unless somebody has named a file for it. Has to be said before the first database
	 * is opened. It takes the name of a method that makes the stream, and it can call those of Java only.
	 */
	static void silenceLog() {
		if (System.getProperty(LOG_FILE) == null) {
			System.setProperty(LOG_METHOD, "java.io.OutputStream.nullOutputStream");
		}
	}

	/** The failure for the log: its state, those of its causes, and where. */
	static DiscreetFailure of(Throwable failure) {
		return DiscreetFailure.of(failure, each -> each instanceof SQLException sql ? "[" + sql.getSQLState() + ']' : "");
	}
}
