package org.physiobench.persistence.derby;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

public final class DerbyBackupsTest {

	private static final String NAME = "Quistgaard-Ulvestad";

	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	private final List<EmbeddedDatabase> opened = new ArrayList<>();
	private Path root;
	private Path keys;
	private Path shelf;
	private EmbeddedDatabase database;

	@Before
	public void storeSomething() throws SQLException, IOException {
		System.setProperty("derby.system.durability", "test");
		root = temporary.getRoot().toPath().toAbsolutePath();
		keys = root.resolve("profile").resolve("keys");
		shelf = root.resolve("shelf");
		database = database("data");
		execute(database, "CREATE TABLE entry (number INTEGER NOT NULL PRIMARY KEY, name VARCHAR(100))",
				"INSERT INTO entry VALUES (1, '" + NAME + "')");
		Files.writeString(data("data").resolve("figures.properties"), "skin=dark\n");
		Files.writeString(data("data").resolve("database.properties"), "password=hidden\n");
	}

	@After
	public void close() {
		opened.forEach(EmbeddedDatabase::close);
	}

	private Path data(String name) {
		return root.resolve(name);
	}

	private EmbeddedDatabase database(String name) {
		var fresh = new EmbeddedDatabase(new DataFolder(data(name)), keys);
		opened.add(fresh);
		return fresh;
	}

	private DerbyBackups backups(String name, EmbeddedDatabase of) {
		return new DerbyBackups(new DataFolder(data(name)), of, keys, Clock.systemUTC(),
				(what, failure) -> {
					throw new AssertionError(what, failure);
				});
	}

	private BackupInfo backUp() {
		return backups("data", database).create(shelf, BackupOccasion.BY_HAND, new NullProgressMonitor());
	}

	/** Restores into a data folder, as a program does that has just started. */
	private Optional<Path> restore(BackupInfo backup, String name, boolean replace) {
		return backups(name, database(name)).restore(backup.folder(), replace, new NullProgressMonitor()).replaced();
	}

	private String refusal(BackupInfo backup, String name, boolean replace) {
		return assertThrows(ExplainedException.class, () -> restore(backup, name, replace)).getMessage();
	}

	private static void execute(EmbeddedDatabase database, String... statements) throws SQLException {
		try (var connection = database.getConnection(); var statement = connection.createStatement()) {
			for (var sql : statements) {
				statement.execute(sql);
			}
		}
	}

	private static List<String> query(EmbeddedDatabase database, String sql) throws SQLException {
		try (var connection = database.getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery(sql)) {
			var found = new ArrayList<String>();
			while (rows.next()) {
				found.add(rows.getString(1));
			}
			return found;
		}
	}

	private List<String> names(String name) throws SQLException {
		return query(database(name), "SELECT name FROM entry ORDER BY number");
	}

	private List<String> filesIn(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	public void aBackupIsRestoredIntoAnEmptyDataFolder() throws Exception {
		var backup = backUp();
		assertEquals(List.of("SHA256SUMS", "backup.properties", "database", "database.id", "figures.properties"),
				filesIn(backup.folder()));
		assertEquals(Files.readString(data("data").resolve("database.id")), backup.databaseId());
		database.close();

		assertEquals(Optional.empty(), restore(backup, "empty", false));
		assertEquals(List.of(NAME), names("empty"));
		assertEquals("skin=dark\n", Files.readString(data("empty").resolve("figures.properties")));
		assertEquals(List.of("database", "database.id", "database.lock", "figures.properties"), filesIn(data("empty")));
	}

	@Test
	public void aBackupIsEncrypted() throws IOException {
		var backup = backUp();
		try (var files = Files.walk(backup.folder())) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				assertFalse(file.toString(), content.contains(NAME));
			}
		}
	}

	@Test
	public void aDatabaseIsReplacedOnlyWhenThatIsAskedForAndNothingOfItIsLost() throws Exception {
		var backup = backUp();
		execute(database, "UPDATE entry SET name = 'Later'");
		Files.writeString(data("data").resolve("figures.properties"), "skin=light\n");
		database.close();

		var message = refusal(backup, "data", false);
		assertTrue(message, message.startsWith("There is a database here already: " + data("data").resolve("database")));
		assertEquals(List.of("Later"), names("data"));
		opened.forEach(EmbeddedDatabase::close);

		var aside = restore(backup, "data", true).orElseThrow();
		assertEquals(List.of(NAME), names("data"));
		assertEquals("skin=dark\n", Files.readString(data("data").resolve("figures.properties")));
		assertEquals("password=hidden\n", Files.readString(data("data").resolve("database.properties")));
		assertEquals(List.of("database", "database.id", "figures.properties"), filesIn(aside));
		Files.createDirectory(data("aside"));
		Files.move(aside.resolve("database"), data("aside").resolve("database"));
		Files.move(aside.resolve("database.id"), data("aside").resolve("database.id"));
		assertEquals(List.of("Later"), names("aside"));
	}

	@Test
	public void aDatabaseThatIsOpenIsNotReplaced() throws Exception {
		var backup = backUp();
		var message = assertThrows(ExplainedException.class, () -> backups("data", database).restore(backup.folder(), true,
				new NullProgressMonitor())).getMessage();
		assertTrue(message, message.startsWith("The database is in use"));
		database.close();
		var busy = start("data");
		try {
			assertTrue(refusal(backup, "data", true).startsWith("The database is in use"));
		} finally {
			end(busy);
		}
		assertEquals(List.of(NAME), names("data"));
	}

	@Test
	public void aDamagedBackupIsRefusedAndChangesNothing() throws Exception {
		var backup = backUp();
		database.close();
		var pages = backup.folder().resolve("database").resolve("seg0").resolve("c10.dat");
		var whole = Files.readAllBytes(pages);
		var damaged = whole.clone();
		damaged[damaged.length / 2] ^= 1;
		Files.write(pages, damaged);
		assertTrue(refusal(backup, "data", true), refusal(backup, "data", true).startsWith("The backup is damaged"));
		Files.delete(pages);
		assertTrue(refusal(backup, "data", true), refusal(backup, "data", true).startsWith("The backup is damaged"));
		assertFalse(Files.exists(data("data").resolve("database.restoring")));
		assertEquals(List.of(NAME), names("data"));
	}

	@Test
	public void whatWasCommittedWhileTheBackupWasMadeIsInItWholeOrNotAtAll() throws Exception {
		execute(database, "CREATE TABLE pair (number INTEGER, half VARCHAR(10))");
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
		database.close();

		restore(backup, "restored", false);
		var restored = database("restored");
		int pairs = Integer.parseInt(query(restored, "SELECT COUNT(DISTINCT number) FROM pair").getFirst());
		assertTrue(before + " before, " + pairs + " in the backup, " + committed + " in all",
				before <= pairs && pairs <= committed.get());
		assertEquals("no number with one half only", List.of(),
				query(restored, "SELECT number FROM pair GROUP BY number HAVING COUNT(*) <> 2"));
		assertEquals("no gaps", String.valueOf(pairs), query(restored, "SELECT MAX(number) FROM pair").getFirst());
	}

	private void commitPairs(AtomicInteger committed, AtomicBoolean ended) {
		try (var connection = database.getConnection();
				var insert = connection.prepareStatement("INSERT INTO pair VALUES (?, ?)")) {
			connection.setAutoCommit(false);
			while (!ended.get()) {
				for (var half : List.of("left", "right")) {
					insert.setInt(1, committed.get() + 1);
					insert.setString(2, half);
					insert.executeUpdate();
				}
				connection.commit();
				committed.incrementAndGet();
			}
		} catch (SQLException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	public void aCancelledBackupLeavesNothingAndTheNextOneIsWhole() throws Exception {
		var asked = new AtomicInteger();
		var impatient = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return asked.incrementAndGet() > 3;
			}
		};
		assertThrows(OperationCanceledException.class,
				() -> backups("data", database).create(shelf, BackupOccasion.BY_HAND, impatient));
		assertEquals(List.of(), filesIn(shelf));
		var backup = backUp();
		database.close();
		restore(backup, "restored", false);
		assertEquals(List.of(NAME), names("restored"));
	}

	@Test
	public void theWaysToTheKeyThatAreValidNowStayValid() throws Exception {
		Files.writeString(data("data").resolve("database.keys"), "the passphrase of then");
		var backup = backUp();
		database.close();
		Files.writeString(data("data").resolve("database.keys"), "the passphrase of now");
		restore(backup, "data", true);
		assertEquals("the passphrase of now", Files.readString(data("data").resolve("database.keys")));
		restore(backup, "elsewhere", false);
		assertEquals("the passphrase of then", Files.readString(data("elsewhere").resolve("database.keys")));
	}

	@Test
	public void noNewDatabaseIsMadeWhereARestoreWasInterrupted() throws Exception {
		var backup = backUp();
		Files.createDirectories(data("half").resolve("database.restoring").resolve("database"));
		var message = assertThrows(ExplainedException.class, () -> names("half")).getMessage();
		assertTrue(message, message.contains("Restore the backup again"));
		restore(backup, "half", false);
		assertEquals(List.of(NAME), names("half"));
		assertFalse(Files.exists(data("half").resolve("database.restoring")));
	}

	@Test
	public void whereThereIsNoDatabaseNoneIsMadeForABackup() {
		var message = assertThrows(ExplainedException.class, () -> backups("empty", database("empty")).create(shelf,
				BackupOccasion.BY_HAND, new NullProgressMonitor())).getMessage();
		assertTrue(message, message.startsWith("There is nothing to back up"));
		assertFalse(Files.exists(data("empty")));
		assertFalse(Files.exists(shelf));
	}

	@Test
	public void theProgramThatHasTheDatabaseOpenMakesTheBackupForAnother() throws Exception {
		database.close();
		var busy = start("data", "serving");
		BackupInfo backup;
		try {
			backup = backUp();
			assertFalse("the database stayed closed here", database.isOpen());
			var file = Files.writeString(root.resolve("file"), "no folder");
			var message = assertThrows(ExplainedException.class, () -> backups("data", database).create(file,
					BackupOccasion.BY_HAND, new NullProgressMonitor())).getMessage();
			assertTrue(message, message.startsWith("No backup was made in " + file));
		} finally {
			end(busy);
		}
		assertTrue(backup.madeAt().isBefore(Instant.now()));
		restore(backup, "restored", false);
		assertEquals(List.of(NAME), names("restored"));
		assertFalse(Files.exists(data("data").resolve("database.socket")));
	}

	@Test
	public void aProgramThatTakesNoOrdersIsNamed() throws Exception {
		database.close();
		var busy = start("data");
		try {
			var message = assertThrows(ExplainedException.class, this::backUp).getMessage();
			assertTrue(message, message.contains("File > Back Up..."));
		} finally {
			end(busy);
		}
	}

	private Process start(String name, String... more) throws IOException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				BusyProgram.class.getName(), data(name).toString(), keys.toString()));
		command.addAll(List.of(more));
		var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		assertEquals("ready", process.inputReader().readLine());
		return process;
	}

	private static void end(Process process) throws Exception {
		process.getOutputStream().close();
		assertEquals(0, process.waitFor());
	}
}
