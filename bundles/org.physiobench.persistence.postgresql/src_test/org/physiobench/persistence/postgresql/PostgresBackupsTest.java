package org.physiobench.persistence.postgresql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.upkeep.KeptBackups;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

public final class PostgresBackupsTest {

	private static final String NAME = "Quistgaard-Ulvestad";
	private static final String ODD = "tab\there, \\N, \"quotes\"\nand \u00fc";

	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	@Rule
	public final TestDatabase database = new TestDatabase();

	@Rule
	public final TestDatabase other = new TestDatabase();

	private final IProgressMonitor monitor = new NullProgressMonitor();
	private final List<String> unlocked = new ArrayList<>();

	@Before
	public void fill() throws SQLException {
		make(database, 2);
		execute(database, "INSERT INTO owner VALUES (1, '" + NAME + "', '1980-02-29', 7), (2, NULL, NULL, 5)",
				"INSERT INTO belonging VALUES (1, E'" + ODD.replace("\\", "\\\\").replace("\n", "\\n") + "'), (2, ''), (2, NULL)");
	}

	private static void make(TestDatabase where, int step) throws SQLException {
		execute(where, new TwoSteps(2).statements(step).toArray(String[]::new));
		for (int done = 1; done <= step; done++) {
			execute(where, "INSERT INTO schema_version VALUES (" + done + ")");
		}
	}

	private static void execute(TestDatabase where, String... statements) throws SQLException {
		try (var connection = Server.of(where.shared()).getConnection(); var statement = connection.createStatement()) {
			for (var sql : statements) {
				statement.execute(sql);
			}
		}
	}

	/** Everything that two tables hold, row by row. */
	private static List<String> rows(TestDatabase where) throws SQLException {
		try (var connection = Server.of(where.shared()).getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT to_jsonb(owner)::text FROM owner UNION ALL"
						+ " SELECT to_jsonb(belonging)::text FROM belonging ORDER BY 1")) {
			var found = new ArrayList<String>();
			while (rows.next()) {
				found.add(rows.getString(1));
			}
			return found;
		}
	}

	private Path root() {
		return temporary.getRoot().toPath().toAbsolutePath();
	}

	private PostgresBackups backups(TestDatabase of, int known) {
		return new PostgresBackups(of.shared(), new DataFolder(root()), new KeyInMemory(root()), new TwoSteps(known),
				Clock.systemUTC());
	}

	private BackupInfo backUp() {
		return backups(database, 2).create(root().resolve("shelf"), BackupOccasion.BY_HAND, monitor);
	}

	private Optional<Path> restore(BackupInfo backup, TestDatabase into, boolean replace) {
		return backups(into, 2).restore(backup.folder(), replace, () -> unlocked.add("unlocked"), monitor).replaced();
	}

	private String refusal(BackupInfo backup, TestDatabase into, boolean replace) {
		return assertThrows(ExplainedException.class, () -> restore(backup, into, replace)).getMessage();
	}

	@Test
	public void aBackupIsRestoredIntoAnEmptyDatabaseWithEverythingInIt() throws Exception {
		var backup = backUp();
		assertEquals(2, backup.schemaStep());
		assertEquals(KeyInMemory.ID, backup.databaseId());
		assertEquals(List.of("SHA256SUMS", "backup.properties", "database.id", TableRows.FILE), filesIn(backup.folder()));

		assertEquals(Optional.empty(), restore(backup, other, false));
		assertEquals(rows(database), rows(other));
		assertEquals(List.of("unlocked"), unlocked);
		try (var connection = Server.of(other.shared()).getConnection()) {
			assertEquals(1, TestDatabase.ask(connection, "SELECT COUNT(*) FROM head"));
			assertEquals(2, TestDatabase.ask(connection, "SELECT MAX(script_number) FROM schema_version"));
		}
		assertEquals(List.of(backup), backups(other, 2).list(root().resolve("shelf")));
	}

	private static List<String> filesIn(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	public void aDatabaseWithTablesButWithoutRecordsIsEmpty() throws Exception {
		var backup = backUp();
		make(other, 2);
		assertEquals(Optional.empty(), restore(backup, other, false));
		assertEquals(rows(database), rows(other));
	}

	@Test
	public void recordsAreReplacedOnlyWhenThatIsAskedForAndAreBackedUpBefore() throws Exception {
		var backup = backUp();
		var then = rows(database);
		execute(database, "UPDATE owner SET name = 'Later'");
		var later = rows(database);

		var message = refusal(backup, database, false);
		assertTrue(message, message.startsWith("There are records in the shared database already."));
		assertEquals(later, rows(database));
		assertFalse(Files.exists(KeptBackups.folderIn(new DataFolder(root()))));

		var before = restore(backup, database, true).orElseThrow();
		assertEquals(then, rows(database));
		assertEquals(KeptBackups.folderIn(new DataFolder(root())), before.getParent());
		var kept = backups(database, 2).list(before.getParent()).getFirst();
		assertEquals(BackupOccasion.BEFORE_RESTORE, kept.occasion());
		restore(kept, database, true);
		assertEquals(later, rows(database));
	}

	@Test
	public void anOlderBackupGetsTheTablesOfThenAndANewerOneIsRefused() throws Exception {
		make(other, 1);
		execute(other, "INSERT INTO owner VALUES (9, 'Early', NULL)");
		var older = backups(other, 2).create(root().resolve("shelf"), BackupOccasion.BEFORE_MIGRATION, monitor);
		var newer = backUp();

		var message = assertThrows(ExplainedException.class,
				() -> backups(other, 1).restore(newer.folder(), true, () -> unlocked.add("too early"), monitor)).getMessage();
		assertTrue(message, message.startsWith("The backup was made by a newer Physiobench (its tables are at step 2"));
		assertEquals(List.of("{\"id\": 9, \"born\": null, \"name\": \"Early\"}"), rows(other));
		assertEquals(List.of(), unlocked);

		restore(older, database, true);
		assertEquals(List.of("{\"id\": 9, \"born\": null, \"name\": \"Early\"}"), rows(database));
		try (var connection = Server.of(database.shared()).getConnection()) {
			assertEquals(1, TestDatabase.ask(connection, "SELECT MAX(script_number) FROM schema_version"));
			assertEquals("the second step has still to be taken", 1,
					TestDatabase.ask(connection, "SELECT 1 WHERE to_regclass('later') IS NULL"));
		}
	}

	@Test
	public void aDatabaseOfANewerProgramIsNeitherBackedUpNorReplaced() throws Exception {
		var backup = backUp();
		execute(database, "INSERT INTO schema_version VALUES (3)");
		var then = rows(database);
		assertTrue(assertThrows(ExplainedException.class, this::backUp).getMessage().contains("by a newer Physiobench"));
		assertTrue(refusal(backup, database, true).contains("by a newer Physiobench"));
		assertEquals(then, rows(database));
	}

	@Test
	public void recordsThatCannotBeBackedUpBeforeAreNotReplaced() throws Exception {
		var backup = backUp();
		execute(database, "DELETE FROM schema_version");
		var then = rows(database);
		var message = refusal(backup, database, true);
		assertTrue(message, message.contains("nothing tells at which step its tables are"));
		assertEquals(then, rows(database));
	}

	@Test
	public void nobodyElseMayBeWorkingWhenRecordsAreReplaced() throws Exception {
		var backup = backUp();
		try (var somebody = Server.of(database.with("ApplicationName", "another program")).getConnection()) {
			assertFalse(somebody.isClosed());
			var message = refusal(backup, database, true);
			assertTrue(message, message.startsWith("Others are using the shared database at the moment (connections: 1)"));
		}
		try (var own = Server.of(database.shared()).getConnection()) {
			assertFalse("a connection of this program that has no part in it", own.isClosed());
			restore(backup, database, true);
		}
	}

	@Test
	public void nothingInABackupCanBeReadWithoutItsKey() throws Exception {
		var backup = backUp();
		for (var file : filesIn(backup.folder())) {
			var content = new String(Files.readAllBytes(backup.folder().resolve(file)), StandardCharsets.ISO_8859_1);
			assertFalse(file, content.contains(NAME));
			assertFalse("not even which tables there are: " + file, content.contains("belonging"));
		}
	}

	@Test
	public void aDamagedBackupIsRefusedAndChangesNothingEvenIfItsChecksumsFit() throws Exception {
		var backup = backUp();
		execute(database, "UPDATE owner SET name = 'Later'");
		var later = rows(database);
		var sealed = backup.folder().resolve(TableRows.FILE);
		var whole = Files.readAllBytes(sealed);
		var changed = whole.clone();
		changed[changed.length / 2] ^= 1;
		Files.write(sealed, changed);
		assertTrue(refusal(backup, database, true).startsWith("The backup is damaged, so nothing was changed: " + sealed));

		var sums = backup.folder().resolve("SHA256SUMS");
		Files.writeString(sums, Files.readString(sums).replace(sha256(whole), sha256(changed)));
		var message = refusal(backup, database, true);
		assertTrue(message, message.startsWith("The backup is damaged or has another key, so nothing was changed"));
		assertEquals(later, rows(database));
	}

	private static String sha256(byte[] content) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
	}

	@Test
	public void aBackupThatSaysSomethingElseOfItselfThanItDidIsRefused() throws Exception {
		var backup = backUp();
		var description = backup.folder().resolve("backup.properties");
		var whole = Files.readAllBytes(description);
		Files.writeString(description, Files.readString(description).replace("step=2", "step=1"));
		var sums = backup.folder().resolve("SHA256SUMS");
		Files.writeString(sums, Files.readString(sums).replace(sha256(whole), sha256(Files.readAllBytes(description))));
		assertTrue(refusal(backup, other, false).startsWith("The backup is damaged or has another key"));
	}

	@Test
	public void theBackupOfAnotherKindOfDatabaseIsRefused() throws Exception {
		var backup = backUp();
		var description = backup.folder().resolve("backup.properties");
		Files.writeString(description, Files.readString(description).replace("engine=postgresql", "engine=another"));
		assertTrue(refusal(backup, database, true).contains("is the backup of a workstation's own database"));
	}

	@Test
	public void whatIsCommittedMeanwhileIsInABackupWholeOrNotAtAll() throws Exception {
		execute(database, "DELETE FROM belonging", "DELETE FROM owner");
		var committed = new AtomicInteger();
		var ended = new AtomicBoolean();
		var writer = CompletableFuture.runAsync(() -> commitPairs(committed, ended));
		while (committed.get() < 20) {
			Thread.sleep(5);
		}
		int before = committed.get();
		var backup = backUp();
		ended.set(true);
		writer.join();

		restore(backup, other, false);
		try (var connection = Server.of(other.shared()).getConnection()) {
			int owners = TestDatabase.ask(connection, "SELECT COUNT(*) FROM owner");
			assertTrue(before + " before, " + owners + " in the backup, " + committed + " in all",
					before <= owners && owners <= committed.get());
			assertEquals("each with what it owns", owners,
					TestDatabase.ask(connection, "SELECT COUNT(DISTINCT owner_id) FROM belonging"));
		}
	}

	private void commitPairs(AtomicInteger committed, AtomicBoolean ended) {
		try (Connection connection = Server.of(database.shared()).getConnection();
				var owner = connection.prepareStatement("INSERT INTO owner (id) VALUES (?)");
				var belonging = connection.prepareStatement("INSERT INTO belonging VALUES (?, 'something')")) {
			connection.setAutoCommit(false);
			while (!ended.get()) {
				owner.setInt(1, committed.get() + 1);
				owner.executeUpdate();
				belonging.setInt(1, committed.get() + 1);
				belonging.executeUpdate();
				connection.commit();
				committed.incrementAndGet();
			}
		} catch (SQLException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	public void aCancelledBackupLeavesNothing() throws Exception {
		var impatient = new NullProgressMonitor();
		impatient.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> backups(database, 2).create(root().resolve("shelf"), BackupOccasion.BY_HAND, impatient));
		assertEquals(List.of(), filesIn(root().resolve("shelf")));
	}

	@Test
	public void whereThereAreNoTablesThereIsNothingToBackUp() {
		var message = assertThrows(ExplainedException.class,
				() -> backups(other, 2).create(root().resolve("shelf"), BackupOccasion.BY_HAND, monitor)).getMessage();
		assertTrue(message, message.startsWith("There is nothing to back up: no records are in “test_"));
		assertFalse(Files.exists(root().resolve("shelf")));
	}

	@Test
	public void aFailureOnTheServerQuotesNoRecord() {
		var failure = assertThrows(SQLException.class, () -> execute(database, "INSERT INTO owner VALUES (3, '" + NAME + "', NULL, 1)",
				"ALTER TABLE owner ADD CONSTRAINT short CHECK (length(name) < 5)",
				"INSERT INTO owner VALUES (3, '" + NAME + "', NULL, 1)"));
		assertFalse(failure.getMessage(), failure.getMessage().contains(NAME));
	}
}
