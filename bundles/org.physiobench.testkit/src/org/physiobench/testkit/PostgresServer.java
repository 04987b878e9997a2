package org.physiobench.testkit;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The server that the script around the tests has started for them, if it could. */
public final class PostgresServer {

	/** Why tests on the server are skipped where there is none. */
	public static final String MISSING = "SKIPPED: no PostgreSQL server; releng/test starts one and names it in PHYSIOBENCH_TEST_POSTGRESQL";

	private static final String ADDRESS = "PHYSIOBENCH_TEST_POSTGRESQL";
	private static final String PROGRAM = "PHYSIOBENCH_TEST_POSTGRESQL_SERVER";

	private final String address;
	private final Optional<String> program;

	private PostgresServer(String address, Optional<String> program) {
		this.address = address;
		this.program = program;
	}

	/** The server; empty, and said so loudly, where there is none. */
	public static Optional<PostgresServer> find() {
		var address = System.getenv(ADDRESS);
		if (address == null || address.isBlank()) {
			System.err.println(MISSING);
			return Optional.empty();
		}
		return Optional.of(new PostgresServer(address, Optional.ofNullable(System.getenv(PROGRAM))));
	}

	/** Address of the database that every server has. */
	public String address() {
		return address;
	}

	/** Makes an empty database and answers its address. Needs the driver on the class path. */
	public String createDatabase() throws SQLException {
		var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
		execute("CREATE DATABASE " + name);
		return address.replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
	}

	/** Removes a database, whoever is connected to it. */
	public void dropDatabase(String itsAddress) throws SQLException {
		execute("DROP DATABASE " + itsAddress.replaceFirst(".*//[^/]+/([^?]*).*", "$1") + " WITH (FORCE)");
	}

	/** Runs a statement on the database that every server has. */
	public void execute(String sql) throws SQLException {
		try (var connection = DriverManager.getConnection(address); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** Whether tests may stop the server. */
	public boolean canBeStopped() {
		return program.isPresent();
	}

	/** Lets the server break down. */
	public void stop() throws IOException, InterruptedException {
		run("stop");
	}

	/** Lets the server come up again. */
	public void start() throws IOException, InterruptedException {
		run("start");
	}

	private void run(String what) throws IOException, InterruptedException {
		int status = new ProcessBuilder(program.orElseThrow(), what).inheritIO().start().waitFor();
		if (status != 0) {
			throw new IOException("The server did not " + what + ": " + status);
		}
	}
}
