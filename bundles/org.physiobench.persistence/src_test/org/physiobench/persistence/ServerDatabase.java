package org.physiobench.persistence;

import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import org.junit.Assume;
import org.junit.rules.ExternalResource;
import org.physiobench.testkit.PostgresServer;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own on a real server; without a server the tests are skipped. */
final class ServerDatabase extends ExternalResource {

	private Optional<PostgresServer> server = Optional.empty();
	private String address = "";

	@Override
	protected void before() throws SQLException {
		server = PostgresServer.find();
		Assume.assumeTrue(PostgresServer.MISSING, server.isPresent());
		address = server.orElseThrow().createDatabase();
	}

	@Override
	protected void after() {
		try {
			server.orElseThrow().dropDatabase(address);
		} catch (SQLException e) {
			throw new AssertionError("The database was not removed", e);
		}
	}

	/** Where another program finds it. */
	String address() {
		return address;
	}

	DataSource connections() {
		return at(address);
	}

	static DataSource at(String address) {
		var source = new PGSimpleDataSource();
		source.setURL(address);
		return source;
	}
}
