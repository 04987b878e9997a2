package org.physiobench.it;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.After;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.database.KeptDatabaseChoice;
import org.physiobench.core.database.SharedDatabase;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.core.protection.Passphrase;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.testkit.PatientBuilder;
import org.physiobench.testkit.PostgresServer;
import org.postgresql.Driver;

/** Two workstations, each with a data folder of its own, work on one server by the command line. */
public final class SharedDatabaseTest {

	private static final String DATABASE = "physiobench_command_line";
	private static final String ADA = "ada-1\tExample, Ada\t1980-02-29\n";

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private Path left = Path.of("");
	private Path right = Path.of("");
	private Path ada = Path.of("");
	private String address = "";

	@Before
	public void prepare() throws SQLException {
		PostgresServer server = PostgresServer.find().orElse(null);
		Assume.assumeNotNull(server);
		address = server.address().replace("/postgres?", "/" + DATABASE + "?");
		onServer(server.address(), "DROP DATABASE IF EXISTS " + DATABASE + " WITH (FORCE)");
		onServer(server.address(), "CREATE DATABASE " + DATABASE);
		left = folder.getRoot().toPath().resolve("left");
		right = folder.getRoot().toPath().resolve("right");
		ada = folder.getRoot().toPath().resolve("ada.physiobench");
		Services.get(ExchangeFormat.class).write(PatientBuilder.patient("ada-1").named("Ada", "Example").build(), ada);
	}

	@After
	public void clean() throws SQLException {
		if (!address.isEmpty()) {
			onServer(address.replace(DATABASE, "postgres"), "DROP DATABASE " + DATABASE + " WITH (FORCE)");
		}
	}

	private static void onServer(String address, String sql) throws SQLException {
		try (Connection connection = new Driver().connect(address, new Properties());
				var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Test
	public void whatOneImportsTheOtherSeesAndNoneHasADatabaseOfItsOwn() throws Exception {
		done(left, "--database", address, "import", ada.toString());
		assertEquals(ADA, done(right, "--database", address, "patients"));
		assertEquals(ADA, done(right, "patients", "--database=" + address));
		assertFalse(Files.exists(left.resolve("database")));
		assertFalse(Files.exists(right.resolve("database")));
	}

	@Test
	public void theChoiceOfThePreferencesHoldsUntilTheArgumentsSayOtherwise() throws Exception {
		new KeptDatabaseChoice(new DataFolder(left)).keep(DatabaseChoice.of(SharedDatabase.parse(address)));
		done(left, "import", ada.toString());
		assertEquals(ADA, done(left, "patients"));
		assertEquals("", done(left, "--database", "own", "patients"));
		assertTrue(Files.exists(left.resolve("database")));
		assertEquals(ADA, done(right, "--database", address, "patients"));
	}

	@Test
	public void aServerThatIsAwayOrRefusesIsExplainedInOneSentenceWithoutThePassword() throws Exception {
		for (String wrong : List.of(address.replace(DATABASE, "nowhere"), address.replaceFirst(":\\d+/", ":1/"))) {
			CommandLineRun run = run(left, "--database", wrong + "&password=hidden", "patients");
			assertEquals(1, run.exitCode());
			assertEquals(run.errors().toString(), 1, run.errors().size());
			assertThat(run.errors().getFirst(), containsString("Nothing was changed"));
			assertThat(run.errors().getFirst(), not(containsString("hidden")));
		}
		assertFalse(Files.exists(left.resolve("database")));
		for (Path file : filesIn(left)) {
			assertThat(Files.readString(file, StandardCharsets.ISO_8859_1), not(containsString("hidden")));
		}
	}

	@Test
	public void anAddressThatIsNoneIsWrongUsage() throws Exception {
		CommandLineRun run = run(left, "--database", "postgres://db/records?password=hidden", "patients");
		assertEquals(2, run.exitCode());
		assertThat(run.errors().toString(), not(containsString("hidden")));
	}

	@Test
	public void aBackupThatOneMakesTheOtherRestoresWithThePassphraseOfTheFirst() throws Exception {
		Path passphrase = Files.writeString(folder.getRoot().toPath().resolve("passphrase"), "kiwi oar mud lantern\n");
		Files.setPosixFilePermissions(passphrase, PosixFilePermissions.fromString("rw-------"));
		done(left, "--database", address, "import", ada.toString());
		Path shelf = folder.getRoot().toPath().resolve("shelf");
		lockBackups(left, "kiwi oar mud lantern");
		CommandLineRun locked = run(left, "--database", address, "backup", "--to", shelf.toString());
		assertThat(locked.errors().toString(), containsString("--passphrase-file"));
		done(left, "--database", address, "backup", "--to", shelf.toString(), "--passphrase-file", passphrase.toString());
		Path backup;
		try (Stream<Path> made = Files.list(shelf)) {
			backup = made.findFirst().orElseThrow();
		}
		Files.writeString(ada, Files.readString(ada).replace("\"Ada\"", "\"Adele\""));
		done(left, "--database", address, "import", "--replace", ada.toString());

		CommandLineRun refused = run(right, "--database", address, "restore", "--from", backup.toString(), "--passphrase-file",
				passphrase.toString());
		assertThat(refused.errors().toString(), containsString("There are records in the shared database already"));
		String said = done(right, "--database", address, "restore", "--replace", "--from", backup.toString(), "--passphrase-file",
				passphrase.toString());
		assertThat(said, containsString("Everything is sound."));
		assertThat(said, containsString("before-restore-"));
		assertEquals(ADA, done(left, "--database", address, "patients", "--passphrase-file", passphrase.toString()));
	}

	@Test
	public void aBackupIsRestoredOnAServerThatHasNothingYet() throws Exception {
		done(left, "--database", address, "import", ada.toString());
		String made = done(left, "--database", address, "backup", "--to", folder.getRoot().toPath().resolve("shelf").toString());
		String backup = made.substring(0, made.indexOf(": backup of "));
		String server = address.replace(DATABASE, "postgres");
		onServer(server, "DROP DATABASE " + DATABASE + " WITH (FORCE)");
		onServer(server, "CREATE DATABASE " + DATABASE);

		String said = done(right, "--database", address, "restore", "--from", backup);

		assertThat(said, containsString("Everything is sound."));
		assertEquals(ADA, done(left, "--database", address, "patients"));
		CommandLineRun refused = run(left, "--database", "own", "restore", "--from", backup);
		assertThat(refused.errors().toString(), containsString("is the backup of a shared database, so nothing was changed"));
		assertFalse(Files.exists(left.resolve("database")));
	}

	/** What Clinic > Passphrase... does. */
	private void lockBackups(Path data, String passphrase) {
		BundleContext context = FrameworkUtil.getBundle(SharedDatabaseTest.class).getBundleContext();
		DatabaseChoice choice = DatabaseChoice.of(SharedDatabase.parse(address));
		ServiceRegistration<DataFolder> place = context.registerService(DataFolder.class, new DataFolder(data), null);
		ServiceRegistration<DatabaseChoice> chosen = context.registerService(DatabaseChoice.class, choice,
				FrameworkUtil.asDictionary(choice.properties()));
		try (Passphrase typed = Passphrase.of(passphrase.toCharArray())) {
			Services.get(DatabaseProtection.class).usePassphrase(typed);
		} finally {
			chosen.unregister();
			place.unregister();
		}
	}

	private static String done(Path data, String... arguments) throws Exception {
		CommandLineRun run = run(data, arguments);
		// on a slow machine a long command also tells how far it is
		assertEquals(List.of(), run.errors().stream().filter(line -> !line.matches(".*: \\d+ %")).toList());
		assertEquals(0, run.exitCode());
		return run.out();
	}

	private static CommandLineRun run(Path data, String... arguments) throws Exception {
		List<String> all = new ArrayList<>(List.of("--data", data.toString()));
		all.addAll(Arrays.asList(arguments));
		return CommandLineRun.of(all.toArray(String[]::new));
	}

	/** All that was left behind, the log among it. */
	private static List<Path> filesIn(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}
}
