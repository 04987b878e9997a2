package org.physiobench.persistence.derby;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/** A data folder with an encrypted database that holds one entry, places for others, and a shelf for backups. */
final class BackupScene extends ExternalResource {

	static final String NAME = "Quistgaard-Ulvestad";

	private final TemporaryFolder temporary = new TemporaryFolder();
	private final List<EmbeddedDatabase> opened = new ArrayList<>();
	private final List<String> unlocked = new ArrayList<>();
	private EmbeddedDatabase first;

	@Override
	protected void before() throws SQLException, IOException {
		// no test here pulls the plug, so nothing waits for the disk
		System.setProperty("derby.system.durability", "test");
		temporary.create();
		first = database("data");
		execute(first, "CREATE TABLE entry (number INTEGER NOT NULL PRIMARY KEY, name VARCHAR(100))",
				"INSERT INTO entry VALUES (1, '" + NAME + "')");
		Files.writeString(data("data").resolve("figures.properties"), "skin=dark\n");
		Files.writeString(data("data").resolve("database.properties"), "password=hidden\n");
	}

	@Override
	protected void after() {
		closeAll();
		temporary.delete();
	}

	void closeAll() {
		opened.forEach(EmbeddedDatabase::close);
	}

	Path root() {
		return temporary.getRoot().toPath().toAbsolutePath();
	}

	Path shelf() {
		return root().resolve("shelf");
	}

	private Path keys() {
		return root().resolve("profile").resolve("keys");
	}

	/** A data folder. */
	Path data(String name) {
		return root().resolve(name);
	}

	/** The database of the folder "data". */
	EmbeddedDatabase database() {
		return first;
	}

	/** The database of a data folder, as a program sees it that has just started. */
	EmbeddedDatabase database(String name) {
		var fresh = new EmbeddedDatabase(new DataFolder(data(name)), keys());
		opened.add(fresh);
		return fresh;
	}

	DerbyBackups backups(String name, EmbeddedDatabase of) {
		return new DerbyBackups(new DataFolder(data(name)), of, new KnownSteps(6), keys(), Clock.systemUTC(), (what, failure) -> {
			throw new AssertionError(what, failure);
		});
	}

	BackupInfo backUp() {
		return backups("data", first).create(shelf(), BackupOccasion.BY_HAND, new NullProgressMonitor());
	}

	/** Restores into a data folder, as a program does that has just started. */
	Optional<Path> restore(BackupInfo backup, String name, boolean replace) {
		return backups(name, database(name)).restore(backup.folder(), replace, () -> unlocked.add(name),
				new NullProgressMonitor()).replaced();
	}

	/** The data folders whose key could be unlocked, in the order in which that was. */
	List<String> unlocked() {
		return unlocked;
	}

	String refusal(BackupInfo backup, String name, boolean replace) {
		return assertThrows(ExplainedException.class, () -> restore(backup, name, replace)).getMessage();
	}

	void execute(EmbeddedDatabase database, String... statements) throws SQLException {
		try (var connection = database.getConnection(); var statement = connection.createStatement()) {
			for (var sql : statements) {
				statement.execute(sql);
			}
		}
	}

	/** The first column of what a query finds. */
	List<String> query(EmbeddedDatabase database, String sql) throws SQLException {
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

	/** The entries in the database of a data folder. */
	List<String> names(String name) throws SQLException {
		return query(database(name), "SELECT name FROM entry ORDER BY number");
	}

	List<String> filesIn(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	/** Starts another program that has the database of a data folder open. */
	Process start(String name, String... more) throws IOException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				BusyProgram.class.getName(), data(name).toString(), keys().toString()));
		command.addAll(List.of(more));
		var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		assertEquals("ready", process.inputReader().readLine());
		return process;
	}

	void end(Process process) throws IOException, InterruptedException {
		process.getOutputStream().close();
		assertEquals(0, process.waitFor());
	}
}
