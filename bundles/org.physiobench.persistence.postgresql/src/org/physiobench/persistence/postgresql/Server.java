package org.physiobench.persistence.postgresql;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.physiobench.core.database.SharedDatabase;
import org.physiobench.core.workstation.ExplainedException;
import org.postgresql.ds.PGSimpleDataSource;

/** Where connections to a shared database come from, one by one. */
final class Server {

	/** What the server knows the connections of this program by, and of no other that runs at the same time. */
	static final String THIS_PROGRAM = "Physiobench " + UUID.randomUUID();

	/** What holds unless the address says otherwise; times are in seconds. */
	private static final Map<String, String> USUAL = Map.of("ApplicationName", THIS_PROGRAM, //
			"connectTimeout", "10", //
			// an answer that takes longer will not come: the other side is gone
			"socketTimeout", "30", //
			"tcpKeepAlive", "true", //
			// a failure goes into logs, and its details quote rows
			"logServerErrorDetail", "false", //
			"reWriteBatchedInserts", "true");

	private static final String ENCRYPTION = "sslmode";
	private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1\\])(:\\d+)?");

	private Server() {
	}

	/**
	 * A source whose every connection is a new one.
	 *
	 * @throws ExplainedException when the driver does not understand the address
	 */
	static DataSource of(SharedDatabase database) {
		var parameters = new TreeMap<>(USUAL);
		if (!isHere(database)) {
			// records do not travel readable for everybody unless somebody says so
			parameters.put(ENCRYPTION, "require");
		}
		parameters.putAll(database.parameters());
		var source = new PGSimpleDataSource();
		try {
			source.setURL(new SharedDatabase(database.servers(), database.name(), parameters, database.password()).address());
		} catch (IllegalArgumentException e) {
			throw new ExplainedException(
					"The address of the shared database is not understood: %s. Nothing was changed. Check its parameters."
							.formatted(database.address()),
					e);
		}
		database.password().ifPresent(password -> source.setPassword(password.text()));
		return source;
	}

	private static boolean isHere(SharedDatabase database) {
		return Pattern.compile(",").splitAsStream(database.servers()).allMatch(THIS_MACHINE.asMatchPredicate());
	}
}
