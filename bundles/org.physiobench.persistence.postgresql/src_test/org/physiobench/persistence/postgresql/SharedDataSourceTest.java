package org.physiobench.persistence.postgresql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.physiobench.core.database.Password;
import org.physiobench.core.database.SharedDatabase;
import org.physiobench.core.workstation.ExplainedException;
import org.postgresql.ds.PGSimpleDataSource;

public final class SharedDataSourceTest {

	private static final String KEPT = "Nothing was changed, and what you have open stays open with all you entered.";

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	private SharedDataSource source;

	@Before
	public void connect() {
		source = TestDatabase.connectionsTo(DATABASE.shared());
	}

	@After
	public void close() {
		source.close();
	}

	private static String refusal(SharedDatabase database) {
		var source = TestDatabase.connectionsTo(database.withPassword(Optional.of(new Password("hidden"))));
		try {
			var failure = assertThrows(ExplainedException.class, () -> TestDatabase.ask(source, "SELECT 1"));
			var everything = new StringWriter();
			failure.printStackTrace(new PrintWriter(everything));
			assertFalse("the log would show the password", everything.toString().contains("hidden"));
			assertTrue(failure.getMessage(), failure.getMessage().contains(KEPT));
			return failure.getMessage();
		} finally {
			source.close();
		}
	}

	@Test
	public void connectionsAreKeptAndComeBackAsTheyWereGiven() throws SQLException {
		int backend = TestDatabase.ask(source, "SELECT pg_backend_pid()");
		try (var connection = source.getConnection()) {
			connection.setAutoCommit(false);
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			assertEquals(backend, TestDatabase.ask(connection, "SELECT pg_backend_pid()"));
		}
		try (var connection = source.getConnection()) {
			assertTrue(connection.getAutoCommit());
			assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
		}
	}

	@Test
	public void nobodyWaitsForEverForARowAndAnOrphanLetsItGo() throws SQLException {
		assertEquals(1, TestDatabase.ask(source, "SELECT 1 WHERE current_setting('lock_timeout') = '10s'"
				+ " AND current_setting('idle_in_transaction_session_timeout') = '1min'"));
	}

	@Test
	public void aConnectionThatTheServerClosedIsReplaced() throws Exception {
		int backend = TestDatabase.ask(source, "SELECT pg_backend_pid()");
		DATABASE.server().execute("SELECT pg_terminate_backend(" + backend + ")");
		// the pool takes a connection for alive that was used within half a second
		Thread.sleep(600);
		assertEquals(1, TestDatabase.ask(source, "SELECT 1"));
	}

	@Test
	public void aClosedSourceConnectsAgain() throws SQLException {
		assertEquals(1, TestDatabase.ask(source, "SELECT 1"));
		source.close();
		assertEquals(1, TestDatabase.ask(source, "SELECT 1"));
	}

	@Test
	public void whatIsWrongWithTheAddressIsSaid() throws Exception {
		var shared = DATABASE.shared();
		var nowhere = refusal(new SharedDatabase(shared.servers(), "nowhere", shared.parameters(), shared.password()));
		assertTrue(nowhere, nowhere.startsWith("There is no database “nowhere” on localhost:"));
		var nobody = refusal(DATABASE.with("user", "nobody"));
		assertTrue(nobody, nobody.contains("refuses the user “nobody”"));
		var unknown = refusal(TestDatabase.with(DATABASE.on("unknown.invalid"), "sslmode", "disable"));
		assertTrue(unknown, unknown.contains("is not known in this network"));
		try (var unused = new ServerSocket(0)) {
			int port = unused.getLocalPort();
			unused.close();
			var away = refusal(DATABASE.on("localhost:" + port));
			assertTrue(away, away.contains("cannot be reached"));
		}
		var parameters = refusal(DATABASE.with("socketTimeout", "soon"));
		assertTrue(parameters, parameters.contains("a parameter that makes no sense"));
	}

	@Test
	public void withoutEncryptionThereIsNoConnectionWhereItIsAskedFor() {
		var plain = refusal(DATABASE.with("sslmode", "require"));
		assertTrue(plain, plain.startsWith("No encrypted connection to the shared database"));
		var unproven = refusal(TestDatabase.with(DATABASE.with("sslmode", "verify-full"), "sslrootcert", "/nowhere/ca.pem"));
		assertTrue(unproven, unproven.startsWith("No encrypted connection to the shared database"));
	}

	@Test
	public void otherMachinesAreAskedForEncryptionUnlessTheAddressSaysOtherwise() throws SQLException {
		assertEquals("require", encryption(DATABASE.on("db.clinic")));
		assertEquals("require", encryption(DATABASE.on("localhost:1,db.clinic:2")));
		assertEquals("verify-full", encryption(TestDatabase.with(DATABASE.on("db.clinic"), "sslmode", "verify-full")));
		assertNull(encryption(DATABASE.on("127.0.0.1:5432,[::1]")));
	}

	private static String encryption(SharedDatabase database) throws SQLException {
		return Server.of(database).unwrap(PGSimpleDataSource.class).getSslMode();
	}

	@Test
	public void theCheckTellsWhatAnswered() {
		var answer = new ServerCheck().tryOut(DATABASE.shared());
		assertTrue(answer.product(), answer.product().startsWith("PostgreSQL 1"));
		assertFalse(answer.encrypted());
		assertTrue(answer.writable());
		assertThrows(ExplainedException.class, () -> new ServerCheck().tryOut(DATABASE.with("user", "nobody")));
	}
}
