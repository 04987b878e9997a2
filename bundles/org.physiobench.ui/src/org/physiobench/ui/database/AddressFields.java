package org.physiobench.ui.database;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.physiobench.core.database.Password;
import org.physiobench.core.database.SharedDatabase;
import org.physiobench.core.workstation.ExplainedException;

/**
 * The address of a shared database as it is typed.
 *
 * @param server      the name of the server; several of them as they are, with their ports
 * @param port        its port; empty for the usual one
 * @param database    what the database is called
 * @param user        whom the server knows us as
 * @param password    her password; empty when there is a password file
 * @param encryption  how the connection is protected
 * @param certificate the file with the certificate of the authority; empty for the driver's own place
 * @param others      the parameters for which there is no field
 */
record AddressFields(String server, String port, String database, String user, String password, Encryption encryption,
		String certificate, Map<String, String> others) {

	private static final String USER = "user"; //$NON-NLS-1$
	private static final String MODE = "sslmode"; //$NON-NLS-1$
	private static final String CERTIFICATE = "sslrootcert"; //$NON-NLS-1$

	/** Nothing is typed yet. */
	static AddressFields empty() {
		return new AddressFields("", "", "", "", "", Encryption.REQUIRE, "", Map.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	/** The fields of a database that was chosen. */
	static AddressFields of(SharedDatabase database) {
		Map<String, String> others = new TreeMap<>(database.parameters());
		String user = taken(others, USER);
		Encryption encryption = Encryption.of(taken(others, MODE));
		String certificate = taken(others, CERTIFICATE);
		String servers = database.servers();
		int colon = servers.lastIndexOf(':');
		boolean hasPort = colon > servers.lastIndexOf(']') && servers.indexOf(',') < 0;
		return new AddressFields(hasPort ? servers.substring(0, colon) : servers,
				hasPort ? servers.substring(colon + 1) : "", database.name(), user, //$NON-NLS-1$
				database.password().map(Password::text).orElse(""), encryption, certificate, others); //$NON-NLS-1$
	}

	private static String taken(Map<String, String> parameters, String name) {
		return Optional.ofNullable(parameters.remove(name)).orElse(""); //$NON-NLS-1$
	}

	/**
	 * The database that they lead to.
	 *
	 * @throws ExplainedException when they lead to none
	 */
	SharedDatabase toDatabase() {
		Map<String, String> parameters = new TreeMap<>(others);
		put(parameters, USER, user);
		put(parameters, MODE, encryption.mode());
		put(parameters, CERTIFICATE, certificate);
		String servers = port.isBlank() ? server.strip() : server.strip() + ':' + port.strip();
		return new SharedDatabase(servers, database.strip(), parameters,
				Optional.of(password).filter(text -> !text.isEmpty()).map(Password::new));
	}

	private static void put(Map<String, String> parameters, String name, String value) {
		if (!value.isBlank()) {
			parameters.put(name, value.strip());
		}
	}
}
