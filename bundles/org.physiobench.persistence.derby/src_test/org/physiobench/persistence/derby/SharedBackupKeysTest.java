package org.physiobench.persistence.derby;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.protection.BackupKeys.Key;
import org.physiobench.core.protection.Passphrase;
import org.physiobench.core.protection.ProtectionState;
import org.physiobench.core.protection.RecoveryKey;
import org.physiobench.core.protection.UnlockOutcome;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/** The key of the backups of a shared database, on two workstations. */
public final class SharedBackupKeysTest {

	private static final String CHOSEN = "kiwi oar mud lantern";
	private static final Runnable NOBODY_ASKS = () -> {
		throw new AssertionError("Nobody is to be asked");
	};

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private SharedBackupKeys here;
	private SharedBackupKeys there;

	@Before
	public void start() {
		here = workstation("here");
		there = workstation("there");
	}

	private Path path(String name) {
		return folder.getRoot().toPath().toAbsolutePath().resolve(name);
	}

	private Path kept(String workstation) {
		return path(workstation).resolve("shared-backups");
	}

	/** A workstation as a program sees it that has just started. */
	private SharedBackupKeys workstation(String name) {
		return new SharedBackupKeys(new DataFolder(path(name)), path(name + "-profile"));
	}

	private static Passphrase typed(String text) {
		return Passphrase.of(text.toCharArray());
	}

	/** A folder with what a backup holds of its key. */
	private Path backup(Key key) throws IOException {
		var backup = Files.createDirectory(path("backup-" + System.nanoTime()));
		for (var file : key.beside()) {
			Files.copy(file, backup.resolve(file.getFileName()));
		}
		return backup;
	}

	@Test
	public void theKeyIsMadeInTheProfileWhenItIsNeededAndStaysTheSame() {
		assertEquals("nobody is asked about it", ProtectionState.KEY_IN_PROFILE, here.state());
		assertFalse(Files.exists(path("here")));
		var key = here.current();
		assertEquals(32, key.bytes().length);
		assertArrayEquals(key.bytes(), here.current().bytes());
		assertArrayEquals(key.bytes(), workstation("here").current().bytes());
		assertTrue(Files.exists(path("here-profile").resolve(key.id() + ".key")));
		assertNotEquals(key.id(), there.current().id());
	}

	@Test
	public void theWorkstationsOwnDatabaseHasAnotherKey() {
		here.current();
		assertEquals(ProtectionState.NO_DATABASE, new DatabaseKeys(new DataFolder(path("here")), path("here-profile")).state());
	}

	@Test
	public void aPassphraseLocksIt() {
		var key = here.current();
		here.usePassphrase(typed(CHOSEN));
		assertArrayEquals(key.bytes(), here.current().bytes());

		var restarted = workstation("here");
		assertEquals(ProtectionState.LOCKED, restarted.state());
		var message = assertThrows(ExplainedException.class, restarted::current).getMessage();
		assertTrue(message, message.startsWith("The key of the backups is not at hand") && message.contains("--passphrase-file"));
		assertEquals(new UnlockOutcome.Unlocked(), restarted.unlock(typed(CHOSEN)));
		assertArrayEquals(key.bytes(), restarted.current().bytes());
	}

	@Test
	public void aPassphraseCanBeChosenBeforeThereIsAKey() {
		here.usePassphrase(typed(CHOSEN));
		assertEquals(ProtectionState.LOCKED, workstation("here").state());
	}

	@Test
	public void aLostKeyIsNotReplacedByANewOne() throws IOException {
		var key = here.current();
		Files.delete(path("here-profile").resolve(key.id() + ".key"));
		assertEquals(ProtectionState.KEY_LOST, here.state());
		var message = assertThrows(ExplainedException.class, here::current).getMessage();
		assertTrue(message, message.endsWith("move this folder away; the next backup gets a new key: " + kept("here")));
		assertFalse(Files.exists(path("here-profile").resolve(key.id() + ".key")));

		Files.move(kept("here"), path("away"));
		assertNotEquals(key.id(), workstation("here").current().id());
	}

	@Test
	public void anOwnBackupNeedsNothingMore() throws IOException {
		var key = here.current();
		assertArrayEquals(key.bytes(), here.of(backup(key), key.id(), NOBODY_ASKS).bytes());
	}

	@Test
	public void theKeyOfAnotherWorkstationIsTakenOverWithItsPassphrase() throws IOException {
		there.usePassphrase(typed(CHOSEN));
		var theirs = there.current();
		var former = here.current();
		var formerBackup = backup(former);

		var key = here.of(backup(theirs), theirs.id(), () -> here.unlock(typed(CHOSEN)));

		assertArrayEquals(theirs.bytes(), key.bytes());
		assertEquals("backups to come have it, too", theirs.id(), here.current().id());
		assertEquals("and the files with its passphrase", 2, here.current().beside().size());
		assertEquals(former.id(), Files.readString(kept("here").resolve("replaced-" + former.id()).resolve("database.id")));
		assertTrue(Files.exists(path("here-profile").resolve(former.id() + ".key")));

		var back = workstation("here").of(formerBackup, former.id(), NOBODY_ASKS);
		assertArrayEquals("the former opens its backups as before", former.bytes(), back.bytes());
	}

	@Test
	public void aWrongPassphraseOpensNothingAndTheKeyStaysTheOneOfBefore() throws IOException {
		there.usePassphrase(typed(CHOSEN));
		var theirs = there.current();
		var backup = backup(theirs);
		Runnable wrong = () -> here.unlock(typed("kiwi oar mud lamp"));
		assertThrows(ExplainedException.class, () -> here.of(backup, theirs.id(), wrong));
		assertEquals("there was none", ProtectionState.KEY_IN_PROFILE, workstation("here").state());

		var mine = here.current();
		assertThrows(ExplainedException.class, () -> workstation("here").of(backup, theirs.id(), () -> {
			// she closes the dialog
		}));
		assertArrayEquals(mine.bytes(), workstation("here").current().bytes());
	}

	@Test
	public void aRecoveryKeyOpensTheBackupOfAComputerThatIsGone() throws IOException {
		var recovery = RecoveryKey.random();
		there.replaceRecoveryKey(recovery);
		var theirs = there.current();

		var key = here.of(backup(theirs), theirs.id(), () -> {
			assertEquals(ProtectionState.KEY_LOST, here.state());
			here.unlock(recovery);
		});

		assertArrayEquals(theirs.bytes(), key.bytes());
	}

	@Test
	public void aBackupWithoutTheFilesOfItsKeyIsRefusedAndTheKeyStays() throws IOException {
		var mine = here.current();
		var empty = Files.createDirectory(path("empty"));
		var message = assertThrows(ExplainedException.class, () -> here.of(empty, there.current().id(), NOBODY_ASKS)).getMessage();
		assertTrue(message, message.contains("could not be taken over from " + empty));
		assertEquals(mine.id(), here.current().id());
	}
}
