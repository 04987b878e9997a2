package org.physiobench.persistence;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

import org.physiobench.core.workstation.DiscreetFailure;
import org.physiobench.core.workstation.ExplainedException;

/** What the SQL states of Derby and PostgreSQL say about a failure: whether to try again, and what to tell the user. */
final class Trouble {

	private static final String DUPLICATE_KEY = "23505";

	/** The server was stopped or broke down in the middle. */
	private static final Set<String> STOPPED = Set.of("57P01", "57P02", "57P03");

	/** Why, and what to do; by SQL state. */
	private static final Map<String, String> REASONS = Map.of(
			"55P03", "Another workstation is writing the same record and has not finished. Try again in a moment.",
			"42501", "The database does not permit it to this user. Ask whoever runs the server for the permission to create, read and write tables.",
			"25006", "The database can only be read at the moment. Ask whoever runs the server, then try again.",
			"53100", "The disk of the database is full. Make room on it, then try again.");

	private static final String CONNECTION_LOST = "The connection to the database was lost. Check the network and the server, then try again.";

	private Trouble() {
	}

	/**
	 * Whether the same work may go well the next time: after a deadlock, a failed serialisation, a row with the same key
	 * that somebody else inserted faster, or on another connection. Says nothing about a commit that failed.
	 */
	static boolean isWorthAnotherAttempt(SQLException failure) {
		var state = failure.getSQLState();
		return state != null && (state.startsWith("40") || state.equals(DUPLICATE_KEY) || isConnectionLost(failure));
	}

	/** Whether nobody is at the other end any more. */
	static boolean isConnectionLost(SQLException failure) {
		var state = failure.getSQLState();
		return state != null && (state.startsWith("08") || STOPPED.contains(state));
	}

	/**
	 * The explanation for the user.
	 *
	 * @param kept      what did not happen and what was kept
	 * @param otherwise what to do when the failure says nothing about it
	 */
	static ExplainedException explained(String kept, String otherwise, SQLException failure) {
		var reason = isConnectionLost(failure) ? CONNECTION_LOST
				: REASONS.getOrDefault(String.valueOf(failure.getSQLState()), otherwise);
		return new ExplainedException(kept + ' ' + reason, discreet(failure));
	}

	/** The failure for the log, which the words of a database have no business in: they may quote records. */
	static DiscreetFailure discreet(SQLException failure) {
		return DiscreetFailure.of(failure, each -> each instanceof SQLException sql ? "[" + sql.getSQLState() + ']' : "");
	}
}
