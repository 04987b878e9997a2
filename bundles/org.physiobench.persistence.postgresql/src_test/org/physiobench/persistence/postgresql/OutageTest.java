package org.physiobench.persistence.postgresql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import org.junit.After;
import org.junit.Assume;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.physiobench.core.workstation.ExplainedException;

/** The server breaks down, or the cable to it is cut; the next try works when both are back. */
public final class OutageTest {

	private static final int ANSWER_SECONDS = 2;
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	private Cable cable;
	private SharedDataSource source;

	@Before
	public void connectByCable() throws Exception {
		cable = new Cable(Integer.parseInt(DATABASE.shared().servers().replaceFirst(".*:", "")));
		source = TestDatabase.connectionsTo(
				TestDatabase.with(DATABASE.on(cable.end()), "socketTimeout", String.valueOf(ANSWER_SECONDS)));
		assertEquals(1, TestDatabase.ask(source, "SELECT 1"));
	}

	@After
	public void close() throws Exception {
		source.close();
		cable.close();
	}

	private void assertAway() throws InterruptedException {
		// the pool takes a connection for alive that was used within half a second
		Thread.sleep(600);
		var start = Instant.now();
		var failure = assertThrows(ExplainedException.class, () -> TestDatabase.ask(source, "SELECT 1"));
		assertTrue(failure.getMessage(), failure.getMessage().contains("cannot be reached. Nothing was changed, and what you"
				+ " have open stays open with all you entered. Check the network"));
		assertTrue("it took too long to say so", Duration.between(start, Instant.now()).compareTo(PATIENCE) < 0);
	}

	@Test
	public void aServerThatBreaksDownIsMissedAndFoundAgain() throws Exception {
		Assume.assumeTrue("SKIPPED: nobody tells how to stop the server", DATABASE.server().canBeStopped());
		DATABASE.server().stop();
		try {
			assertAway();
			var start = Instant.now();
			assertThrows(ExplainedException.class, () -> TestDatabase.ask(source, "SELECT 1"));
			assertTrue("whoever tries again waits", Duration.between(start, Instant.now()).toSeconds() < ANSWER_SECONDS);
		} finally {
			DATABASE.server().start();
		}
		assertEquals(1, TestDatabase.ask(source, "SELECT 1"));
	}

	@Test
	public void aCableThatIsCutBetweenTwoQuestionsIsNoticed() throws Exception {
		cable.cut();
		assertAway();
		cable.mend();
		assertEquals(1, TestDatabase.ask(source, "SELECT 1"));
	}

	@Test
	public void aCableThatIsCutWhileTheServerAnswersIsNoticed() throws Exception {
		try (var connection = source.getConnection()) {
			cable.cut();
			var start = Instant.now();
			var failure = assertThrows(SQLException.class, () -> TestDatabase.ask(connection, "SELECT 1"));
			assertEquals("08006", failure.getSQLState());
			assertTrue(Duration.between(start, Instant.now()).toSeconds() <= 2 * ANSWER_SECONDS);
		}
		cable.mend();
		assertEquals(1, TestDatabase.ask(source, "SELECT 1"));
	}
}
