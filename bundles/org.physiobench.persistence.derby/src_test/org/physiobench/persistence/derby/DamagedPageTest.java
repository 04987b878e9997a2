package org.physiobench.persistence.derby;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.workstation.DataFolder;

/** Of a damaged page Derby quotes all that is on it, decrypted. Nothing of that may reach a file. */
public final class DamagedPageTest {

	private static final int PAGE = 4096;
	private static final int ROWS = 30;
	private static final String NAME = "Zyqx";

	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	private Path data() {
		return temporary.getRoot().toPath().toAbsolutePath().resolve("data");
	}

	private EmbeddedDatabase start() {
		return new EmbeddedDatabase(new DataFolder(data()), data().resolveSibling("keys"));
	}

	private void makeDatabase() throws SQLException {
		System.setProperty("derby.system.durability", "test");
		var database = start();
		try (var connection = database.getConnection(); var statement = connection.createStatement()) {
			statement.execute("CREATE TABLE person (number INTEGER, name VARCHAR(100))");
			for (int i = 0; i < ROWS; i++) {
				statement.execute("INSERT INTO person VALUES (" + i + ", '" + NAME + "')");
			}
		}
		database.close();
	}

	/** One bit, as a disk loses it. */
	private void damage(Path file) throws IOException {
		try (var pages = new RandomAccessFile(file.toFile(), "rw")) {
			pages.seek(PAGE + PAGE / 2);
			int there = pages.read();
			pages.seek(PAGE + PAGE / 2);
			pages.write(there ^ 1);
		}
	}

	private Path fileOfPersons() throws SQLException {
		var database = start();
		try (var connection = database.getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT c.conglomeratenumber FROM sys.sysconglomerates c"
						+ " JOIN sys.systables t ON t.tableid = c.tableid WHERE t.tablename = 'PERSON'")) {
			assertTrue(rows.next());
			return data().resolve("database").resolve("seg0").resolve("c" + Long.toHexString(rows.getLong(1)) + ".dat");
		} finally {
			database.close();
		}
	}

	private SQLException failureOfReading() {
		return assertThrows(SQLException.class, () -> {
			try (var connection = start().getConnection();
					var statement = connection.createStatement();
					var rows = statement.executeQuery("SELECT name FROM person")) {
				while (rows.next()) {
					rows.getString(1);
				}
			}
		});
	}

	private static String printed(Throwable failure) {
		var text = new StringWriter();
		failure.printStackTrace(new PrintWriter(text));
		return text.toString();
	}

	@Test
	public void nothingOfItReachesAFile() throws Exception {
		makeDatabase();
		var file = fileOfPersons();
		Files.writeString(data().resolve("database.log"), "an earlier edition quoted " + NAME);
		damage(file);

		var failure = failureOfReading();

		assertTrue("Derby quotes the page, else this test shows nothing", printed(failure).contains(NAME));
		assertEquals(List.of(), filesThatHold(NAME));
		assertFalse(printed(Discretion.of(failure)).contains(NAME));
		assertTrue("what it was is told", printed(Discretion.of(failure)).contains("[XSDG2]"));
	}

	private List<Path> filesThatHold(String text) throws IOException {
		var found = new ArrayList<Path>();
		try (var files = Files.walk(temporary.getRoot().toPath())) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				var utf16 = new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
				if (content.contains(text) || content.contains(utf16)) {
					found.add(file);
				}
			}
		}
		if (Files.exists(Path.of("derby.log"))) {
			found.add(Path.of("derby.log"));
		}
		return found;
	}
}
