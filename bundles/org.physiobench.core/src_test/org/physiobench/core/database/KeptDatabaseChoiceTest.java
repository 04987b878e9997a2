package org.physiobench.core.database;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

public final class KeptDatabaseChoiceTest {

	private static final DatabaseChoice CLINIC = DatabaseChoice.of(SharedDatabase
			.parse("jdbc:postgresql://db:5432/records?user=anna&sslmode=verify-full")
			.withPassword(Optional.of(new Password("\\p:ss=wörd "))));

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private Path file;
	private KeptDatabaseChoice kept;

	@Before
	public void chooseFolder() {
		var data = new DataFolder(folder.getRoot().toPath().toAbsolutePath().resolve("data"));
		file = data.resolve("database.properties");
		kept = new KeptDatabaseChoice(data);
	}

	@Test
	public void theWorkstationHasItsOwnDatabaseUntilSomebodyChooses() {
		assertEquals(DatabaseChoice.own(), kept.read());
		assertFalse(Files.exists(file.getParent()));
	}

	@Test
	public void aChoiceIsReadAtTheNextStart() {
		kept.keep(CLINIC);
		assertEquals(CLINIC, kept.read());
	}

	@Test
	public void nobodyElseCanReadThePassword() throws IOException {
		kept.keep(CLINIC);
		Assume.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	public void goingBackToTheOwnDatabaseForgetsThePassword() {
		kept.keep(CLINIC);
		kept.keep(DatabaseChoice.own());
		assertEquals(DatabaseChoice.own(), kept.read());
		assertFalse(Files.exists(file));
	}

	@Test
	public void aFileThatIsNotUnderstoodIsNoReasonToUseAnotherDatabase() throws IOException {
		Files.createDirectories(file.getParent());
		for (var bad : new String[] { "", "address=jdbc:mysql://db/records\npassword=hidden\n", "address=\\u12" }) {
			Files.writeString(file, bad);
			var refusal = assertThrows(ExplainedException.class, kept::read);
			assertTrue(refusal.getMessage(), refusal.getMessage().startsWith(file.toString()));
			assertFalse(refusal.getMessage(), refusal.getMessage().contains("hidden"));
		}
	}

	@Test
	public void aChoiceThatCannotBeKeptIsExplained() throws IOException {
		Files.createDirectories(file.resolve("a folder in the place of the file"));
		assertThrows(ExplainedException.class, () -> kept.keep(CLINIC));
		assertThrows(ExplainedException.class, () -> kept.keep(DatabaseChoice.own()));
	}
}
