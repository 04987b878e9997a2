package org.physiobench.persistence.derby;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.upkeep.Inspected;
import org.physiobench.core.workstation.DataFolder;

public final class DerbyTablesTest {

	private static final int PAGE = 4096;
	private static final String FILE_OF_NOTES = """
			SELECT c.conglomeratenumber FROM sys.sysconglomerates c JOIN sys.systables t ON t.tableid = c.tableid
			WHERE t.tablename = 'NOTE' AND NOT c.isindex""";

	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	private Path data;
	private EmbeddedDatabase database;

	@Before
	public void makeTables() throws SQLException {
		System.setProperty("derby.system.durability", "test");
		data = temporary.getRoot().toPath().toAbsolutePath().resolve("data");
		database = new EmbeddedDatabase(new DataFolder(data), data.resolveSibling("keys"));
		try (var connection = database.getConnection(); var statement = connection.createStatement()) {
			statement.execute("CREATE TABLE note (number INTEGER NOT NULL PRIMARY KEY, text VARCHAR(2000), pain INTEGER,"
					+ " CONSTRAINT note_pain CHECK (pain BETWEEN 0 AND 10))");
			statement.execute("CREATE TABLE other (number INTEGER)");
			for (int i = 0; i < 50; i++) {
				statement.execute("INSERT INTO note VALUES (" + i + ", '" + "x".repeat(1000) + "', 3)");
			}
		}
	}

	@After
	public void close() {
		database.close();
	}

	private static List<Inspected> inspect(EmbeddedDatabase database) {
		return new DerbyTables(database).inspect(new NullProgressMonitor());
	}

	@Test
	public void soundTablesAndConditionsAreCounted() {
		assertEquals(List.of(new Inspected("tables with their indexes", 2, List.of()),
				new Inspected("conditions of the tables", 1, List.of())), inspect(database));
	}

	@Test
	public void aTableWhosePagesAreDamagedIsFound() throws SQLException, IOException {
		Path file;
		try (var connection = database.getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery(FILE_OF_NOTES)) {
			assertTrue(rows.next());
			file = data.resolve("database").resolve("seg0").resolve("c" + Long.toHexString(rows.getLong(1)) + ".dat");
		}
		database.close();
		try (var pages = new RandomAccessFile(file.toFile(), "rw")) {
			pages.seek(5L * PAGE);
			pages.write(new byte[PAGE]);
		}
		// Derby gives up a database with a damaged page, so nobody closes this one properly
		var found = inspect(new EmbeddedDatabase(new DataFolder(data), data.resolveSibling("keys")));
		var findings = found.getFirst().findings();
		assertEquals(2, findings.size());
		assertTrue(findings.getFirst(), findings.getFirst().startsWith("The table NOTE is damaged: "));
		assertFalse("no content of a page", findings.getFirst().contains("\n"));
		assertEquals("Tables that were not looked at, because the database closed itself: 1.", findings.getLast());
	}
}
