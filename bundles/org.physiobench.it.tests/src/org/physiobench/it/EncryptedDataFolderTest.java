package org.physiobench.it;

import static org.hamcrest.CoreMatchers.containsString;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThat;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.testkit.PatientBuilder;

/** What a thief of the data folder finds, and what opens it for its owner; by the command line, as scripts do. */
public final class EncryptedDataFolderTest {

	private static final String PASSPHRASE = "kiwi oar mud lantern";
	private static final String PROBLEM = "Sciatica since the removal of the piano";
	private static final List<String> PRIVATE = List.of("Oddbjorg", "Quistgaard", "1953-11-07", "19531107",
			"quistgaard", "piano", PASSPHRASE);

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private Path data = Path.of("");
	private Path file = Path.of("");
	private Path passphrase = Path.of("");

	@Before
	public void writeFiles() throws IOException {
		data = folder.getRoot().toPath().resolve("data");
		file = folder.getRoot().toPath().resolve("oddbjorg.physiobench");
		passphrase = Files.createTempFile(folder.getRoot().toPath(), "passphrase", ".txt");
		Files.writeString(passphrase, PASSPHRASE + "\n");
		Services.get(ExchangeFormat.class).write(PatientBuilder.patient("p-1").named("Oddbjorg", "Quistgaard")
				.bornOn(LocalDate.of(1953, 11, 7)).withProblem(PROBLEM).prescribed("bird-dog", 2, 8).build(), file);
	}

	@Test
	public void nothingOfAPatientCanBeReadInTheDataFolder() throws Exception {
		assertEquals(0, run("import", file.toString()).exitCode());
		assertEquals(0, run("patients").exitCode());
		assertEquals(List.of(), filesWithSomethingPrivate());
		assertTrue(Files.exists(data.resolve("database")));
	}

	@Test
	public void aDatabaseWithAPassphraseOpensWithItAlone() throws Exception {
		CommandLineRun imported = run("--passphrase-file", passphrase.toString(), "import", file.toString());
		assertEquals(imported.errors().toString(), 0, imported.exitCode());
		assertThat(imported.errors().toString(), containsString("no recovery key yet"));
		assertEquals(List.of(), filesWithSomethingPrivate());

		CommandLineRun locked = run("patients");
		assertEquals(1, locked.exitCode());
		assertEquals("", locked.out());
		assertThat(locked.errors().toString(), containsString("The database is locked"));

		CommandLineRun unlocked = run("patients", "--passphrase-file", passphrase.toString());
		assertEquals(List.of(), unlocked.errors());
		assertThat(unlocked.out(), containsString("Quistgaard, Oddbjorg"));

		Files.writeString(passphrase, "kiwi oar mud lamp");
		CommandLineRun wrong = run("patients", "--passphrase-file", passphrase.toString());
		assertEquals(1, wrong.exitCode());
		assertThat(wrong.errors().toString(), containsString("is not the passphrase of this database"));
	}

	@Test
	public void aFileThatOthersMayReadIsWarnedOf() throws Exception {
		Assume.assumeTrue(passphrase.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(passphrase, PosixFilePermissions.fromString("rw-r--r--"));
		CommandLineRun run = run("--passphrase-file", passphrase.toString(), "patients");
		assertEquals(0, run.exitCode());
		assertThat(run.errors().getFirst(), containsString("Others on this computer may read " + passphrase));
	}

	@Test
	public void aRecoveryKeyIsWrittenToASheet() throws Exception {
		run("--passphrase-file", passphrase.toString(), "import", file.toString());
		Path sheet = folder.getRoot().toPath().resolve("sheet.txt");
		CommandLineRun made = run("recovery-key", "--out", sheet.toString(), "--passphrase-file", passphrase.toString());
		assertEquals(made.errors().toString(), 0, made.exitCode());
		assertTrue(Files.readString(sheet), Files.readString(sheet).lines()
				.anyMatch(line -> line.strip().matches("([0-9A-Z]{5}-){6}[0-9A-Z]{5}")));
		assertThat(Files.readString(data.resolve("database.keys")), containsString("recovery.locked: "));
		assertEquals(1, run("recovery-key", "--out", folder.getRoot().toPath().resolve("other.txt").toString()).exitCode());
	}

	@Test
	public void aBackupWithAPassphraseIsRestoredIntoAnEmptyFolderAndOpenedInOneGo() throws Exception {
		run("--passphrase-file", passphrase.toString(), "import", file.toString());
		Path shelf = folder.getRoot().toPath().resolve("shelf");
		run("--passphrase-file", passphrase.toString(), "backup", "--to", shelf.toString());
		Path backup;
		try (var made = Files.list(shelf)) {
			backup = made.findFirst().orElseThrow();
		}
		data = folder.getRoot().toPath().resolve("new");

		CommandLineRun restored = run("restore", "--from", backup.toString(), "--passphrase-file", passphrase.toString());

		assertEquals(List.of(), restored.errors());
		assertThat(restored.out(), containsString("Everything is sound."));
		CommandLineRun listed = run("patients", "--passphrase-file", passphrase.toString());
		assertThat(listed.out(), containsString("Quistgaard, Oddbjorg"));
		assertEquals("nothing was there before that had to move", List.of(),
				List.of(data.toFile().list((parent, name) -> name.startsWith("replaced-"))));
	}

	private List<String> filesWithSomethingPrivate() throws IOException {
		List<String> found = new ArrayList<>();
		try (var files = Files.walk(data)) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				String bytes = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
				PRIVATE.stream().filter(text -> holds(bytes, text)).forEach(text -> found.add(each + ": " + text));
			}
		}
		return found;
	}

	private static boolean holds(String bytes, String text) {
		return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE).stream()
				.anyMatch(charset -> bytes.contains(bytesOf(text, charset)));
	}

	private static String bytesOf(String text, Charset charset) {
		return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
	}

	private CommandLineRun run(String... arguments) throws Exception {
		List<String> all = new ArrayList<>(List.of("--data", data.toString()));
		all.addAll(Arrays.asList(arguments));
		return CommandLineRun.of(all.toArray(String[]::new));
	}
}
