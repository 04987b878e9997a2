package org.physiobench.persistence.derby;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.After;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.protection.Passphrase;
import org.physiobench.core.protection.ProtectionState;
import org.physiobench.core.protection.RecoveryKey;
import org.physiobench.core.protection.UnlockOutcome;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/** Passphrase, key in the profile and recovery key, on a real encrypted database. */
public final class DatabaseProtectionTest {

	private static final String CHOSEN = "kiwi oar mud lantern";
	private static final String OTHER = "seven blue gate posts";

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final RecoveryKey recovery = RecoveryKey.random();
	private Path data;
	private Path profile;
	private DatabaseKeys keys;
	private EmbeddedDatabase database;

	@Before
	public void choosePlaces() {
		// no test here pulls the plug, so nothing waits for the disk
		System.setProperty("derby.system.durability", "test");
		data = folder.getRoot().toPath().toAbsolutePath().resolve("data");
		profile = folder.getRoot().toPath().toAbsolutePath().resolve("profile").resolve("keys");
		startProgram();
	}

	@After
	public void endProgram() {
		database.close();
		keys.forget();
	}

	private void startProgram() {
		keys = new DatabaseKeys(new DataFolder(data), profile);
		database = new EmbeddedDatabase(new DataFolder(data), keys);
	}

	private void restart() {
		endProgram();
		startProgram();
	}

	@Test
	public void withoutAChoiceTheKeyLiesInTheProfileAndNobodyIsAsked() throws SQLException {
		assertEquals(ProtectionState.NO_DATABASE, keys.state());
		store("first");
		assertEquals(ProtectionState.KEY_IN_PROFILE, keys.state());
		assertFalse(keys.hasRecoveryKey());
		restart();
		assertEquals(ProtectionState.KEY_IN_PROFILE, keys.state());
		assertEquals("first", stored());
	}

	@Test
	public void aPassphraseThatIsChosenFirstLocksTheDatabaseFromTheBeginning() throws SQLException, IOException {
		keys.choose(Optional.of(typed(CHOSEN)), Optional.of(recovery));
		assertEquals(ProtectionState.UNLOCKED, keys.state());
		store("secret");
		restart();
		assertEquals(ProtectionState.LOCKED, keys.state());
		assertTrue(keys.hasRecoveryKey());
		assertTrue(refusal(), refusal().contains("is locked"));
		assertTrue(refusal(), refusal().contains("--passphrase-file"));
		assertEquals(new UnlockOutcome.Unlocked(), keys.unlock(typed(CHOSEN)));
		assertEquals("secret", stored());
		assertEquals(List.of(), filesIn(profile));
	}

	@Test
	public void aChoiceMadeBeforeAPowerCutHoldsAlthoughThereIsNoDatabaseYet() throws SQLException {
		keys.choose(Optional.of(typed(CHOSEN)), Optional.of(recovery));
		restart();
		assertEquals(ProtectionState.LOCKED, keys.state());
		assertTrue(refusal(), refusal().contains("is locked"));
		keys.unlock(typed(CHOSEN));
		store("later");
		assertEquals("later", stored());
	}

	@Test
	public void aWrongPassphraseIsRefusedAndTheNextOneHasToWait() throws SQLException {
		keys.choose(Optional.of(typed(CHOSEN)), Optional.of(recovery));
		store("secret");
		restart();
		assertEquals(new UnlockOutcome.Wrong(Duration.ofSeconds(1)), keys.unlock(typed(OTHER)));
		assertEquals(ProtectionState.LOCKED, keys.state());
		var early = keys.unlock(typed(CHOSEN));
		assertTrue("not even the right one is looked at: " + early, early instanceof UnlockOutcome.TooSoon);
		assertTrue(refusal(), refusal().contains("is locked"));
	}

	@Test
	public void theRecoveryKeyOpensWhatThePassphraseLocked() throws SQLException {
		keys.choose(Optional.of(typed(CHOSEN)), Optional.of(recovery));
		store("secret");
		restart();
		assertEquals(new UnlockOutcome.Wrong(Duration.ofSeconds(1)), keys.unlock(RecoveryKey.random()));
		keys = new DatabaseKeys(new DataFolder(data), profile);
		database = new EmbeddedDatabase(new DataFolder(data), keys);
		assertEquals(new UnlockOutcome.Unlocked(), keys.unlock(recovery));
		assertEquals("secret", stored());

		keys.usePassphrase(typed(OTHER));
		restart();
		assertTrue(keys.unlock(typed(CHOSEN)) instanceof UnlockOutcome.Wrong);
		restart();
		assertEquals(new UnlockOutcome.Unlocked(), keys.unlock(typed(OTHER)));
		assertEquals("secret", stored());
	}

	@Test
	public void theRecoveryKeyOpensADatabaseWhoseProfileIsLost() throws SQLException, IOException {
		keys.choose(Optional.empty(), Optional.of(recovery));
		assertEquals(ProtectionState.KEY_IN_PROFILE, keys.state());
		store("kept");
		restart();
		assertEquals("kept", stored());
		restart();
		Files.delete(filesIn(profile).getFirst());
		assertEquals(ProtectionState.KEY_LOST, keys.state());
		assertTrue(refusal(), refusal().contains("is missing") && refusal().contains("recovery key"));
		assertEquals(new UnlockOutcome.Unlocked(), keys.unlock(recovery));
		assertEquals("kept", stored());
		keys.useProfile();
		restart();
		assertEquals(ProtectionState.KEY_IN_PROFILE, keys.state());
		assertEquals("kept", stored());
	}

	@Test
	public void aPassphraseForAnOldDatabaseTakesTheKeyOutOfTheProfileAndBack() throws SQLException, IOException {
		store("old");
		var plain = Files.readString(filesIn(profile).getFirst());
		keys.usePassphrase(typed(CHOSEN));
		assertEquals(List.of(), filesIn(profile));
		assertEquals("the open database stays open", "old", stored());
		restart();
		assertEquals(ProtectionState.LOCKED, keys.state());
		keys.unlock(typed(CHOSEN));
		assertEquals("old", stored());

		keys.useProfile();
		assertEquals("the key itself never changes", plain, Files.readString(filesIn(profile).getFirst()));
		restart();
		assertEquals(ProtectionState.KEY_IN_PROFILE, keys.state());
		assertEquals("old", stored());
		Assume.assumeTrue(profile.getFileSystem().supportedFileAttributeViews().contains("posix"));
		assertEquals("rw-------", permissions(filesIn(profile).getFirst()));
		assertEquals("rw-------", permissions(data.resolve("database.keys")));
	}

	@Test
	public void aChangedPassphraseLeavesTheRecoveryKeyAsItIs() throws SQLException {
		keys.choose(Optional.of(typed(CHOSEN)), Optional.of(recovery));
		store("secret");
		keys.usePassphrase(typed(OTHER));
		restart();
		assertEquals(new UnlockOutcome.Unlocked(), keys.unlock(recovery));
		assertEquals("secret", stored());
	}

	@Test
	public void aNewRecoveryKeyReplacesTheOldOne() throws SQLException {
		keys.choose(Optional.of(typed(CHOSEN)), Optional.of(recovery));
		store("secret");
		var second = RecoveryKey.random();
		keys.replaceRecoveryKey(second);
		restart();
		assertTrue(keys.unlock(recovery) instanceof UnlockOutcome.Wrong);
		restart();
		assertEquals(new UnlockOutcome.Unlocked(), keys.unlock(second));
		assertEquals("secret", stored());
	}

	@Test
	public void nothingOfTheProtectionChangesWhileTheDatabaseIsLocked() throws SQLException, IOException {
		keys.choose(Optional.of(typed(CHOSEN)), Optional.of(recovery));
		store("secret");
		restart();
		var before = Files.readString(data.resolve("database.keys"));
		assertTrue(explained(() -> keys.usePassphrase(typed(OTHER))).contains("is locked"));
		assertTrue(explained(() -> keys.replaceRecoveryKey(RecoveryKey.random())).contains("is locked"));
		assertTrue(explained(keys::useProfile).contains("is locked"));
		assertTrue(explained(() -> keys.choose(Optional.empty(), Optional.empty())).contains("Another Physiobench"));
		assertEquals(before, Files.readString(data.resolve("database.keys")));
		assertEquals(List.of(), filesIn(profile));
	}

	@Test
	public void aShortPassphraseIsRefusedAndNothingIsMade() throws IOException {
		assertTrue(explained(() -> keys.choose(Optional.of(typed("kiwi")), Optional.empty())).contains("at least 12"));
		assertFalse(Files.exists(data));
		assertEquals(List.of(), filesIn(profile));
	}

	@Test
	public void anInterruptedChangeToAPassphraseIsFinishedWhenItIsGiven() throws SQLException, IOException {
		store("old");
		var plain = filesIn(profile).getFirst();
		var text = Files.readString(plain);
		keys.usePassphrase(typed(CHOSEN));
		Files.writeString(plain, text);
		restart();
		assertEquals("the passphrase counts", ProtectionState.LOCKED, keys.state());
		assertTrue(refusal(), refusal().contains("is locked"));
		keys.unlock(typed(CHOSEN));
		assertFalse(Files.exists(plain));
		assertEquals("old", stored());
	}

	@Test
	public void whenTheFileCannotBeWrittenTheOldProtectionStays() throws SQLException, IOException {
		store("old");
		Files.createDirectory(data.resolve("database.keys"));
		assertTrue(explained(() -> keys.usePassphrase(typed(CHOSEN))).contains("database.keys"));
		assertEquals(1, filesIn(profile).size());
		Files.delete(data.resolve("database.keys"));
		restart();
		assertEquals("old", stored());
	}

	@Test
	public void aDamagedFileOfLockedKeysIsNamedAndNotTakenForAWrongPassphrase() throws SQLException, IOException {
		keys.choose(Optional.of(typed(CHOSEN)), Optional.of(recovery));
		store("secret");
		restart();
		var file = data.resolve("database.keys");
		var sound = Files.readString(file);
		for (var damaged : List.of("", sound.substring(0, sound.length() / 2), sound.replace("passes: 3", "passes: 1"),
				Pattern.compile("(?<=locked: )..").matcher(sound).replaceFirst(two -> two.group().equals("00") ? "11" : "00"),
				"\u0000".repeat(sound.length()))) {
			Files.writeString(file, damaged);
			assertTrue(refusal(), refusal().contains("is damaged") && refusal().contains(file.toString()));
			assertTrue(explained(() -> keys.unlock(typed(CHOSEN))).contains("is damaged"));
			assertTrue(explained(keys::state).contains("is damaged"));
		}
		Files.write(file, new byte[] { (byte) 0xc3, '(' });
		assertTrue(refusal(), refusal().contains("is damaged"));
		Files.writeString(file, sound);
		keys.unlock(typed(CHOSEN));
		assertEquals("secret", stored());
	}

	@Test
	public void theFileOfAnotherDatabaseOrANewerProgramIsNamed() throws SQLException, IOException {
		keys.choose(Optional.of(typed(CHOSEN)), Optional.empty());
		store("secret");
		restart();
		var file = data.resolve("database.keys");
		var sound = Files.readString(file);
		Files.writeString(file, rewritten(sound, "database: .*", "database: 00000000-0000-0000-0000-000000000000"));
		assertTrue(refusal(), refusal().contains("belongs to another database"));
		Files.writeString(file, rewritten(sound, "format: 1", "format: 2"));
		assertTrue(refusal(), refusal().contains("newer Physiobench"));
		Files.writeString(file, rewritten(sound, "passphrase.memory-kib: 65536", "passphrase.memory-kib: 32768"));
		assertTrue("weaker parameters that somebody plants do not unlock",
				keys.unlock(typed(CHOSEN)) instanceof UnlockOutcome.Wrong);
	}

	@Test
	public void aMissingFileOfLockedKeysIsNamedAndNoNewKeyIsMade() throws SQLException, IOException {
		keys.choose(Optional.of(typed(CHOSEN)), Optional.of(recovery));
		store("secret");
		restart();
		var file = data.resolve("database.keys");
		var aside = folder.getRoot().toPath().resolve("aside");
		Files.move(file, aside);
		assertEquals(ProtectionState.KEY_LOST, keys.state());
		assertTrue(refusal(), refusal().contains(file.toString()) && refusal().contains("Nothing was changed"));
		assertTrue(explained(() -> keys.unlock(recovery)).contains("No recovery key"));
		assertEquals(List.of(), filesIn(profile));
		Files.move(aside, file);
		keys.unlock(recovery);
		assertEquals("secret", stored());
	}

	@Test
	public void theKeyIsNowhereInTheDataFolder() throws SQLException, IOException {
		store("Quistgaard-Ulvestad");
		var hex = Files.readString(filesIn(profile).getFirst());
		keys.usePassphrase(typed(CHOSEN));
		keys.replaceRecoveryKey(recovery);
		keys.useProfile();
		keys.usePassphrase(typed(OTHER));
		assertEquals("while open", List.of(), filesThatHold(hex));
		endProgram();
		assertEquals("when closed", List.of(), filesThatHold(hex));
	}

	private List<Path> filesThatHold(String hex) throws IOException {
		var raw = new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
		try (var all = Files.walk(data)) {
			return all.filter(Files::isRegularFile).filter(file -> {
				try {
					var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
					return content.contains(hex) || content.contains(hex.toUpperCase()) || content.contains(raw)
							|| content.contains(recovery.text()) || content.contains(CHOSEN) || content.contains(OTHER);
				} catch (IOException e) {
					throw new AssertionError(file.toString(), e);
				}
			}).toList();
		}
	}

	@Test
	public void pausesGetLongerAndEndWithTheRightPassphrase() {
		var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
		var attempts = new WrongAttempts(clock);
		assertFalse(attempts.remaining().isPositive());
		for (int seconds : new int[] { 1, 2, 4, 8, 16, 30, 30 }) {
			assertEquals(Duration.ofSeconds(seconds), attempts.add());
			assertEquals(Duration.ofSeconds(seconds), attempts.remaining());
		}
		attempts.forget();
		assertEquals(Duration.ofSeconds(1), attempts.add());
	}

	/** The text with a line changed and the check at its end made to fit. */
	private static String rewritten(String text, String line, String by) {
		var changed = text.replaceFirst(line, by);
		var lines = changed.substring(0, changed.lastIndexOf("sha-256: "));
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
			return lines + "sha-256: " + HexFormat.of().formatHex(digest) + '\n';
		} catch (NoSuchAlgorithmException e) {
			throw new AssertionError(e);
		}
	}

	private static Passphrase typed(String text) {
		return Passphrase.of(text.toCharArray());
	}

	private void store(String word) throws SQLException {
		try (var connection = database.getConnection(); var statement = connection.createStatement()) {
			statement.execute("CREATE TABLE note (word VARCHAR(100))");
			statement.execute("INSERT INTO note VALUES ('" + word + "')");
		}
	}

	private String stored() throws SQLException {
		try (var connection = database.getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT word FROM note")) {
			assertTrue(rows.next());
			return rows.getString(1);
		}
	}

	private String refusal() {
		return explained(() -> {
			try (var connection = database.getConnection()) {
				assertFalse("a connection that should have been refused", connection.isValid(1));
			} catch (SQLException e) {
				throw new AssertionError(e);
			}
		});
	}

	private static String explained(Runnable action) {
		return assertThrows(ExplainedException.class, action::run).getMessage();
	}

	private static List<Path> filesIn(Path place) throws IOException {
		if (!Files.isDirectory(place)) {
			return List.of();
		}
		try (var files = Files.list(place)) {
			return files.toList();
		}
	}

	private static String permissions(Path file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
	}
}
