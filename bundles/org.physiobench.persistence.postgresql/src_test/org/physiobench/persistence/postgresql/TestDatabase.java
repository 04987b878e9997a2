package org.physiobench.persistence.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.junit.Assume;
import org.junit.rules.ExternalResource;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.database.SharedDatabase;
import org.physiobench.testkit.PostgresServer;

/** A database of its own on a real server; without a server the tests are skipped. */
final class TestDatabase extends ExternalResource {

	private Optional<PostgresServer> found = Optional.empty();
	private String address = "";

	@Override
	protected void before() throws SQLException {
		found = PostgresServer.find();
		Assume.assumeTrue(PostgresServer.MISSING, found.isPresent());
		address = server().createDatabase();
	}

	@Override
	protected void after() {
		try {
			server().dropDatabase(address);
		} catch (SQLException e) {
			throw new AssertionError("The database was not removed", e);
		}
	}

	PostgresServer server() {
		return found.orElseThrow();
	}

	SharedDatabase shared() {
		return SharedDatabase.parse(address);
	}

	/** The same database with one more parameter. */
	SharedDatabase with(String parameter, String value) {
		return with(shared(), parameter, value);
	}

	static SharedDatabase with(SharedDatabase database, String parameter, String value) {
		var parameters = new TreeMap<>(database.parameters());
		parameters.put(parameter, value);
		return new SharedDatabase(database.servers(), database.name(), parameters, database.password());
	}

	/** The same database on another server. */
	SharedDatabase on(String servers) {
		var shared = shared();
		return new SharedDatabase(servers, shared.name(), shared.parameters(), shared.password());
	}

	static SharedDataSource connectionsTo(SharedDatabase database) {
		return new SharedDataSource(DatabaseChoice.of(database));
	}

	/** What the database answers to a question with one number. */
	static int ask(DataSource source, String sql) throws SQLException {
		try (var connection = source.getConnection()) {
			return ask(connection, sql);
		}
	}

	static int ask(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
			if (!rows.next()) {
				throw new AssertionError("No answer to " + sql);
			}
			return rows.getInt(1);
		}
	}
}
