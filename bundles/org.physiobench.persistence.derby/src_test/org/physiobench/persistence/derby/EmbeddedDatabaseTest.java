package org.physiobench.persistence.derby;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.After;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

public final class EmbeddedDatabaseTest {

	private static final String NAME = "Quistgaard-Ulvestad";

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private Path data;
	private Path keys;
	private EmbeddedDatabase database;

	@Before
	public void choosePlaces() {
		// no test here pulls the plug, so nothing waits for the disk
		System.setProperty("derby.system.durability", "test");
		data = folder.getRoot().toPath().toAbsolutePath().resolve("data");
		keys = folder.getRoot().toPath().toAbsolutePath().resolve("profile").resolve("keys");
		database = onSameFolder();
	}

	@After
	public void close() {
		database.close();
	}

	private EmbeddedDatabase onSameFolder() {
		return new EmbeddedDatabase(new DataFolder(data), keys);
	}

	private void storeName() throws SQLException {
		try (var connection = database.getConnection(); var statement = connection.createStatement()) {
			statement.execute("CREATE TABLE person (name VARCHAR(100))");
			statement.execute("INSERT INTO person VALUES ('" + NAME + "')");
		}
	}

	private static String storedName(EmbeddedDatabase database) throws SQLException {
		try (var connection = database.getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT name FROM person")) {
			assertTrue(rows.next());
			return rows.getString(1);
		}
	}

	private String refusal() {
		return assertThrows(ExplainedException.class, () -> {
			try (var connection = onSameFolder().getConnection()) {
				assertFalse("a connection that should have been refused", connection.isValid(1));
			}
		}).getMessage();
	}

	private Path keyFile() throws IOException {
		try (var files = Files.list(keys)) {
			return files.toList().getFirst();
		}
	}

	@Test
	public void nothingIsTouchedBeforeTheFirstConnection() {
		assertFalse(Files.exists(data));
		assertFalse(Files.exists(keys));
	}

	@Test
	public void whatWasStoredIsThereAfterClosingAndOpening() throws SQLException {
		storeName();
		database.close();
		database = onSameFolder();
		assertEquals(NAME, storedName(database));
		database.close();
		assertEquals("a closed database opens again", NAME, storedName(database));
	}

	@Test
	public void theFilesDoNotShowWhatIsStored() throws SQLException, IOException {
		storeName();
		var shown = filesThatHold(NAME);
		database.close();
		assertEquals(List.of(), shown);
		assertEquals(List.of(), filesThatHold(NAME));
	}

	private List<Path> filesThatHold(String text) throws IOException {
		var utf8 = text.getBytes(StandardCharsets.UTF_8);
		var utf16 = text.getBytes(StandardCharsets.UTF_16BE);
		try (var files = Files.walk(data)) {
			return files.filter(Files::isRegularFile).filter(file -> holds(file, utf8) || holds(file, utf16)).toList();
		}
	}

	private static boolean holds(Path file, byte[] sought) {
		try {
			var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
			return content.contains(new String(sought, StandardCharsets.ISO_8859_1));
		} catch (IOException e) {
			throw new AssertionError(file.toString(), e);
		}
	}

	@Test
	public void theKeyLiesOutsideTheDataFolderAndNobodyElseCanReadIt() throws SQLException, IOException {
		storeName();
		var id = Files.readString(data.resolve("database.id"));
		assertEquals(keys.resolve(id + ".key"), keyFile());
		assertTrue(Files.readString(keyFile()).matches("[0-9a-f]{64}"));
		assertEquals(List.of(), filesThatHold(Files.readString(keyFile())));
		Assume.assumeTrue(keys.getFileSystem().supportedFileAttributeViews().contains("posix"));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
	}

	@Test
	public void withoutItsKeyTheDatabaseIsRefusedAndNoNewKeyIsMade() throws SQLException, IOException {
		storeName();
		database.close();
		var key = keyFile();
		var aside = folder.getRoot().toPath().resolve("aside");
		Files.move(key, aside);
		var message = refusal();
		assertTrue(message, message.contains(key.toString()) && message.contains("Nothing was changed"));
		assertFalse(Files.exists(key));
		Files.move(aside, key);
		assertEquals(NAME, storedName(database));
	}

	@Test
	public void theKeyOfAnotherDatabaseIsRefused() throws SQLException, IOException {
		storeName();
		database.close();
		var key = keyFile();
		var right = Files.readAllBytes(key);
		Files.writeString(key, "0123456789abcdef".repeat(4));
		assertTrue(refusal(), refusal().contains("holds the key of another one: " + key));
		Files.writeString(key, "damaged");
		assertTrue(refusal(), refusal().contains("does not hold its key any more: " + key));
		Files.write(key, right);
		assertEquals(NAME, storedName(database));
	}

	@Test
	public void aDatabaseWhoseIdIsMissingIsRefused() throws SQLException, IOException {
		storeName();
		database.close();
		var id = Files.readAllBytes(data.resolve("database.id"));
		Files.delete(data.resolve("database.id"));
		assertTrue(refusal(), refusal().contains(data.resolve("database.id").toString()));
		Files.write(data.resolve("database.id"), id);
		assertEquals(NAME, storedName(database));
	}

	@Test
	public void anInterruptedFirstStartIsStartedAnew() throws SQLException, IOException {
		Files.createDirectories(data.resolve("database.new").resolve("seg0"));
		Files.writeString(data.resolve("database.new").resolve("service.properties"), "half a file");
		storeName();
		assertEquals(NAME, storedName(database));
		assertFalse(Files.exists(data.resolve("database.new")));
	}

	@Test
	public void aDatabaseThatClosedItselfIsOpenedAgainByTheNextConnection() throws SQLException {
		storeName();
		// as Derby does when it cannot write its log; only the tests on a disk that is really full see it do so
		var closing = new EmbeddedDataSource();
		closing.setDatabaseName(data.resolve("database").toString());
		closing.setShutdownDatabase("shutdown");
		assertThrows(SQLException.class, closing::getConnection);
		assertEquals(NAME, storedName(database));
	}

	@Test
	public void aDraftOfIdOrKeyThatAKilledProgramLeftIsWrittenOver() throws SQLException, IOException {
		Files.createDirectories(data);
		Files.writeString(data.resolve("database.id.part"), "half an i");
		storeName();
		assertEquals(NAME, storedName(database));
		assertFalse(Files.exists(data.resolve("database.id.part")));
	}

	@Test
	public void whoeverAsksIsToldWhereTheDataLies() throws SQLException {
		assertTrue(database.isWrapperFor(Path.class));
		assertEquals(data, database.unwrap(Path.class));
	}

	@Test
	public void aDataFolderThatCannotBeWrittenIsRefused() throws IOException {
		Files.writeString(data, "a file in the place of the folder");
		var message = refusal();
		assertTrue(message, message.contains("The data folder cannot be written: " + data));
		assertArrayEquals("a file in the place of the folder".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(data));
	}

	@Test
	public void aFolderForKeysThatCannotBeWrittenIsRefusedAndLeavesNoDatabase() throws IOException {
		Files.writeString(keys.getParent(), "a file in the place of the folder");
		assertTrue(refusal(), refusal().contains("the file with its key cannot be written: " + keys));
		assertFalse(Files.exists(data.resolve("database")));
	}

	@Test
	public void aSecondProgramOnTheSameDatabaseIsRefused() throws Exception {
		storeName();
		var output = folder.newFile();
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var second = new ProcessBuilder(java, "-cp", classPath(), SecondProgram.class.getName(), data.toString(),
				keys.toString()).redirectErrorStream(true).redirectOutput(output).start();
		assertEquals(Files.readString(output.toPath()), 1, second.waitFor());
		var said = Files.readString(output.toPath());
		assertTrue(said, said.contains("The database is open in another Physiobench"));
		assertEquals(NAME, storedName(database));
		database.close();
		var third = new ProcessBuilder(java, "-cp", classPath(), SecondProgram.class.getName(), data.toString(),
				keys.toString()).redirectErrorStream(true).redirectOutput(output).start();
		assertEquals(Files.readString(output.toPath()), 0, third.waitFor());
	}

	/** The surefire plugin starts its own Java with a jar that names the others; this property has them all. */
	private static String classPath() {
		return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
	}

	@Test
	public void derbyLeavesNothingInTheWorkingDirectory() throws SQLException {
		storeName();
		assertFalse(Files.exists(Path.of("derby.log")));
	}
}
