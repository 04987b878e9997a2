package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.physiobench.core.patient.CommitOutcome.Committed;
import org.physiobench.core.patient.CommitOutcome.Stale;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.ExplainedException;

/** The server throws the workstation out in the middle of its work. */
public final class LostConnectionTest {

	private static final PatientId ADA = new PatientId("ada");
	private static final String LOST = "08006";

	@ClassRule
	public static final ServerDatabase DATABASE = new ServerDatabase();

	private final Database database = new Database(DATABASE.connections());

	@Before
	public void storeAda() throws SQLException {
		EncryptedDatabase.empty(DATABASE.connections());
		new SqlPatientRecords(database).commit(Patients.ada());
	}

	private static int backend(Connection connection) throws SQLException {
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT pg_backend_pid()")) {
			assertTrue(rows.next());
			return rows.getInt(1);
		}
	}

	private static void throwOut(int backend) throws SQLException {
		try (var connection = DATABASE.connections().getConnection(); var statement = connection.createStatement()) {
			statement.execute("SELECT pg_terminate_backend(" + backend + ")");
		}
	}

	private static int execute(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			return statement.executeUpdate(sql);
		}
	}

	@Test
	public void whatWasNotCommittedYetIsDoneAgainOnAnotherConnection() {
		var attempts = new AtomicInteger();
		int changed = database.write(connection -> {
			int rows = execute(connection, "UPDATE patient SET note = 'attempt " + attempts.incrementAndGet() + "'");
			if (attempts.get() == 1) {
				throwOut(backend(connection));
			}
			return rows + execute(connection, "UPDATE patient SET phone = '0123'");
		});
		assertEquals(2, attempts.get());
		assertEquals(2, changed);
		var ada = new SqlPatientRecords(database).checkOut(ADA).orElseThrow();
		assertEquals("attempt 2", ada.getNote());
	}

	@Test
	public void whoIsThrownOutAgainAndAgainIsToldWhatWasKept() {
		var failure = assertThrows(ExplainedException.class, () -> database.write(connection -> {
			throwOut(backend(connection));
			return execute(connection, "UPDATE patient SET phone = '0123'");
		}));
		assertEquals("The record could not be saved; what was saved before is unchanged. The connection to the database was"
				+ " lost. Check the network and the server, then try again.", failure.getMessage());
	}

	@Test
	public void aCommitWithoutAnAnswerIsNotTriedAgainAndTheUserKnowsItIsUncertain() {
		var records = new SqlPatientRecords(new Database(answeringNoCommit(DATABASE.connections())));
		var ada = new SqlPatientRecords(database).checkOut(ADA).orElseThrow();
		ada.setPhone("0123");
		var failure = assertThrows(ExplainedException.class, () -> records.commit(ada));
		assertTrue(failure.getMessage(), failure.getMessage().contains("not certain whether the record was saved"));
		assertEquals("the record stays as it was opened", 1, ada.getVersion());
		var stale = (Stale) new SqlPatientRecords(database).commit(ada);
		assertEquals(2, stale.stored().getVersion());
		assertEquals("0123", stale.stored().getPhone());
	}

	/** A commit that is done, but of which nobody hears. */
	private static DataSource answeringNoCommit(DataSource source) {
		var migrated = new AtomicInteger();
		return (DataSource) Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] { DataSource.class },
				(self, method, arguments) -> {
					var answer = method.invoke(source, arguments);
					return answer instanceof Connection connection && migrated.getAndIncrement() > 0 ? answeringNoCommit(connection)
							: answer;
				});
	}

	private static Connection answeringNoCommit(Connection connection) {
		return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] { Connection.class },
				(self, method, arguments) -> {
					try {
						var result = method.invoke(connection, arguments);
						if (method.getName().equals("commit")) {
							connection.close();
							throw new SQLException("An I/O error occurred while sending to the backend", LOST);
						}
						return result;
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	@Test
	public void whoeverWaitsTooLongForARowIsToldWhoHasIt() throws Exception {
		try (var other = DATABASE.connections().getConnection()) {
			other.setAutoCommit(false);
			execute(other, "UPDATE patient SET note = 'still writing'");
			var failure = assertThrows(ExplainedException.class, () -> database.write(connection -> {
				execute(connection, "SET LOCAL lock_timeout = '100ms'");
				return execute(connection, "UPDATE patient SET phone = '0123'");
			}));
			assertTrue(failure.getMessage(), failure.getMessage().contains("Another workstation is writing the same record"));
			other.rollback();
		}
		assertEquals(new Committed(2), new SqlPatientRecords(database).commit(
				new SqlPatientRecords(database).checkOut(ADA).orElseThrow()));
	}
}
