package org.physiobench.persistence.derby;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.Rule;
import org.junit.Test;
import org.physiobench.core.workstation.ExplainedException;

public final class RestorationTest {

	@Rule
	public final BackupScene scene = new BackupScene();

	@Test
	public void aBackupIsRestoredIntoAnEmptyDataFolder() throws Exception {
		var backup = scene.backUp();
		assertEquals(List.of("SHA256SUMS", "backup.properties", "database", "database.id", "figures.properties"),
				scene.filesIn(backup.folder()));
		assertEquals(Files.readString(scene.data("data").resolve("database.id")), backup.databaseId());
		scene.database().close();

		assertEquals(Optional.empty(), scene.restore(backup, "empty", false));
		assertEquals(List.of(BackupScene.NAME), scene.names("empty"));
		assertEquals("skin=dark\n", Files.readString(scene.data("empty").resolve("figures.properties")));
		assertEquals(List.of("database", "database.id", "database.lock", "figures.properties"), scene.filesIn(scene.data("empty")));
	}

	@Test
	public void aDatabaseIsReplacedOnlyWhenThatIsAskedForAndNothingOfItIsLost() throws Exception {
		var backup = scene.backUp();
		scene.execute(scene.database(), "UPDATE entry SET name = 'Later'");
		Files.writeString(scene.data("data").resolve("figures.properties"), "skin=light\n");
		scene.database().close();

		var message = scene.refusal(backup, "data", false);
		assertTrue(message, message.startsWith("There is a database here already: " + scene.data("data").resolve("database")));
		assertEquals(List.of("Later"), scene.names("data"));
		scene.closeAll();

		var aside = scene.restore(backup, "data", true).orElseThrow();
		assertEquals(List.of(BackupScene.NAME), scene.names("data"));
		assertEquals("skin=dark\n", Files.readString(scene.data("data").resolve("figures.properties")));
		assertEquals("password=hidden\n", Files.readString(scene.data("data").resolve("database.properties")));
		assertEquals(List.of("database", "database.id", "figures.properties"), scene.filesIn(aside));
		Files.createDirectory(scene.data("aside"));
		Files.move(aside.resolve("database"), scene.data("aside").resolve("database"));
		Files.move(aside.resolve("database.id"), scene.data("aside").resolve("database.id"));
		assertEquals(List.of("Later"), scene.names("aside"));
	}

	@Test
	public void aDatabaseThatIsOpenIsNotReplaced() throws Exception {
		var backup = scene.backUp();
		var message = assertThrows(ExplainedException.class, () -> scene.backups("data", scene.database()).restore(backup.folder(), true,
				() -> {
				}, new NullProgressMonitor())).getMessage();
		assertTrue(message, message.startsWith("The database is in use"));
		scene.database().close();
		var busy = scene.start("data");
		try {
			assertTrue(scene.refusal(backup, "data", true).startsWith("The database is in use"));
		} finally {
			scene.end(busy);
		}
		assertEquals(List.of(BackupScene.NAME), scene.names("data"));
	}

	@Test
	public void aDamagedBackupIsRefusedAndChangesNothing() throws Exception {
		var backup = scene.backUp();
		scene.database().close();
		var pages = backup.folder().resolve("database").resolve("seg0").resolve("c10.dat");
		var whole = Files.readAllBytes(pages);
		var damaged = whole.clone();
		damaged[damaged.length / 2] ^= 1;
		Files.write(pages, damaged);
		assertTrue(scene.refusal(backup, "data", true), scene.refusal(backup, "data", true).startsWith("The backup is damaged"));
		Files.delete(pages);
		assertTrue(scene.refusal(backup, "data", true), scene.refusal(backup, "data", true).startsWith("The backup is damaged"));
		assertFalse(Files.exists(scene.data("data").resolve("database.restoring")));
		assertEquals(List.of(BackupScene.NAME), scene.names("data"));
	}

	@Test
	public void aBackupOfANewerProgramIsRefusedBeforeAnythingIsReplaced() throws Exception {
		var backup = scene.backUp();
		scene.database().close();
		var description = backup.folder().resolve("backup.properties");
		Files.writeString(description, Files.readString(description).replace("step=0", "step=7"));
		var before = scene.filesIn(scene.data("data"));

		var message = scene.refusal(backup, "data", true);

		assertTrue(message, message.startsWith("The backup was made by a newer Physiobench (its tables are at step 7, this"
				+ " program knows 6), so nothing was changed: " + backup.folder()));
		assertEquals(before, scene.filesIn(scene.data("data")));
		assertEquals(List.of(BackupScene.NAME), scene.names("data"));
	}

	@Test
	public void theKeyCanBeUnlockedWhenItIsInItsPlaceAndNotBefore() throws Exception {
		var backup = scene.backUp();
		scene.database().close();
		scene.refusal(backup, "data", false);
		assertEquals(List.of(), scene.unlocked());
		scene.restore(backup, "elsewhere", false);
		assertEquals(List.of("elsewhere"), scene.unlocked());
	}

	@Test
	public void theWaysToTheKeyThatAreValidNowStayValid() throws Exception {
		Files.writeString(scene.data("data").resolve("database.keys"), "the passphrase of then");
		var backup = scene.backUp();
		scene.database().close();
		Files.writeString(scene.data("data").resolve("database.keys"), "the passphrase of now");
		scene.restore(backup, "data", true);
		assertEquals("the passphrase of now", Files.readString(scene.data("data").resolve("database.keys")));
		scene.restore(backup, "elsewhere", false);
		assertEquals("the passphrase of then", Files.readString(scene.data("elsewhere").resolve("database.keys")));
	}

	@Test
	public void noNewDatabaseIsMadeWhereARestoreWasInterrupted() throws Exception {
		var backup = scene.backUp();
		Files.createDirectories(scene.data("half").resolve("database.restoring").resolve("database"));
		var message = assertThrows(ExplainedException.class, () -> scene.names("half")).getMessage();
		assertTrue(message, message.contains("Restore the backup again"));
		scene.restore(backup, "half", false);
		assertEquals(List.of(BackupScene.NAME), scene.names("half"));
		assertFalse(Files.exists(scene.data("half").resolve("database.restoring")));
	}
}
