package org.physiobench.it;

import static org.hamcrest.CoreMatchers.containsString;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThat;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.testkit.PatientBuilder;

/** Backup, restore and verification as a script uses them, on an encrypted database of its own. */
public final class UpkeepCommandsTest {

	private static final String ADA = "ada-1\tExample, Ada\t1980-02-29\n";
	private static final String ADELE = "ada-1\tExample, Adele\t1980-02-29\n";

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private Path data = Path.of("");
	private Path shelf = Path.of("");

	@Before
	public void importPatient() throws Exception {
		data = inFolder("data");
		shelf = inFolder("shelf");
		importNamed("Ada");
	}

	private void importNamed(String givenName) throws Exception {
		Path file = inFolder(givenName + ".physiobench");
		Services.get(ExchangeFormat.class).write(PatientBuilder.patient("ada-1").named(givenName, "Example")
				.withProblem("low back pain").prescribed("bird-dog", 2, 8).build(), file);
		done("import", "--replace", file.toString());
	}

	@Test
	public void aBackupBringsBackWhatWasThereWhenItWasMade() throws Exception {
		Path backup = backUp();
		importNamed("Adele");

		CommandLineRun refused = run("restore", "--from", backup.toString());
		assertEquals(1, refused.exitCode());
		assertThat(refused.errors().getLast(), containsString("Use --replace"));
		assertEquals(ADELE, done("patients"));

		String said = done("restore", "--from", backup.toString(), "--replace");
		assertThat(said, containsString(backup + ": restored as of "));
		assertThat(said, containsString("patients' records: 1 examined, all sound\n"));
		assertTrue(said, said.endsWith("Everything is sound.\n"));
		assertEquals(ADA, done("patients"));

		Path aside = Path.of(said.lines().filter(line -> line.endsWith(": what was there before")).findFirst().orElseThrow()
				.replace(": what was there before", ""));
		data = inFolder("other");
		Files.createDirectories(data);
		Files.move(aside.resolve("database"), data.resolve("database"));
		Files.move(aside.resolve("database.id"), data.resolve("database.id"));
		assertEquals(ADELE, done("patients"));
	}

	@Test
	public void aBackupIsRestoredIntoAFolderThatIsNotThereYet() throws Exception {
		Path backup = backUp();
		data = inFolder("fresh");
		done("restore", "--from", backup.toString());
		assertEquals(ADA, done("patients"));
	}

	@Test
	public void aDamagedBackupIsRefused() throws Exception {
		Path backup = backUp();
		Path some;
		try (Stream<Path> files = Files.list(backup.resolve("database").resolve("seg0"))) {
			some = files.sorted().findFirst().orElseThrow();
		}
		Files.write(some, new byte[] { 1, 2, 3 });
		CommandLineRun refused = run("restore", "--replace", "--from", backup.toString());
		assertEquals(1, refused.exitCode());
		assertThat(refused.errors().getLast(), containsString("The backup is damaged, so nothing was changed: " + some));
		assertEquals(ADA, done("patients"));
		assertThat(run("restore", "--from", shelf.toString()).errors().getLast(), containsString("is no complete backup"));
	}

	@Test
	public void aFolderWithoutADatabaseIsNotBackedUpAndStaysWithoutOne() throws Exception {
		data = inFolder("fresh");
		CommandLineRun refused = run("backup", "--to", shelf.toString());
		assertEquals(1, refused.exitCode());
		assertThat(refused.errors().getLast(), containsString("There is nothing to back up"));
		assertFalse(Files.exists(data.resolve("database")));
	}

	@Test
	public void whatIsStoredIsVerified() throws Exception {
		String said = done("verify");
		assertThat(said, containsString("tables with their indexes: "));
		assertThat(said, containsString("patients' records: 1 examined, all sound\n"));
		assertTrue(said, said.endsWith("Everything is sound.\n"));
	}

	private Path backUp() throws Exception {
		String said = done("backup", "--to", shelf.toString());
		Path backup = onlyBackup();
		assertThat(said, containsString(backup + ": backup of "));
		return backup;
	}

	private Path onlyBackup() throws IOException {
		try (Stream<Path> backups = Files.list(shelf)) {
			List<Path> all = backups.toList();
			assertEquals(1, all.size());
			return all.getFirst();
		}
	}

	private Path inFolder(String name) {
		return folder.getRoot().toPath().resolve(name);
	}

	private String done(String... arguments) throws Exception {
		CommandLineRun run = run(arguments);
		assertEquals(run.errors().toString(), 0, run.exitCode());
		return run.out();
	}

	private CommandLineRun run(String... arguments) throws Exception {
		List<String> all = new ArrayList<>(List.of("--data", data.toString()));
		all.addAll(Arrays.asList(arguments));
		return CommandLineRun.of(all.toArray(String[]::new));
	}
}
