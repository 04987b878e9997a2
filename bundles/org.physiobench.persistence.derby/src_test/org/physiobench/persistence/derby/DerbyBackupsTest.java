package org.physiobench.persistence.derby;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.Rule;
import org.junit.Test;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.workstation.ExplainedException;

public final class DerbyBackupsTest {

	@Rule
	public final BackupScene scene = new BackupScene();

	@Test
	public void aBackupIsEncrypted() throws IOException {
		var backup = scene.backUp();
		try (var files = Files.walk(backup.folder())) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				assertFalse(file.toString(), content.contains(BackupScene.NAME));
			}
		}
	}

	@Test
	public void whatWasCommittedWhileTheBackupWasMadeIsInItWholeOrNotAtAll() throws Exception {
		scene.execute(scene.database(), "CREATE TABLE pair (number INTEGER, half VARCHAR(10))");
		var committed = new AtomicInteger();
		var ended = new AtomicBoolean();
		var writer = CompletableFuture.runAsync(() -> commitPairs(committed, ended));
		while (committed.get() < 20) {
			Thread.sleep(5);
		}
		int before = committed.get();
		var backup = scene.backUp();
		ended.set(true);
		writer.join();
		scene.database().close();

		scene.restore(backup, "restored", false);
		var restored = scene.database("restored");
		int pairs = Integer.parseInt(scene.query(restored, "SELECT COUNT(DISTINCT number) FROM pair").getFirst());
		assertTrue(before + " before, " + pairs + " in the backup, " + committed + " in all",
				before <= pairs && pairs <= committed.get());
		assertEquals("no number with one half only", List.of(),
				scene.query(restored, "SELECT number FROM pair GROUP BY number HAVING COUNT(*) <> 2"));
		assertEquals("no gaps", String.valueOf(pairs), scene.query(restored, "SELECT MAX(number) FROM pair").getFirst());
	}

	private void commitPairs(AtomicInteger committed, AtomicBoolean ended) {
		try (var connection = scene.database().getConnection();
				var insert = connection.prepareStatement("INSERT INTO pair VALUES (?, ?)")) {
			connection.setAutoCommit(false);
			while (!ended.get()) {
				for (var half : List.of("left", "right")) {
					insert.setInt(1, committed.get() + 1);
					insert.setString(2, half);
					insert.executeUpdate();
				}
				connection.commit();
				committed.incrementAndGet();
			}
		} catch (SQLException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	public void aCancelledBackupLeavesNothingAndTheNextOneIsWhole() throws Exception {
		var asked = new AtomicInteger();
		var impatient = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return asked.incrementAndGet() > 3;
			}
		};
		assertThrows(OperationCanceledException.class,
				() -> scene.backups("data", scene.database()).create(scene.shelf(), BackupOccasion.BY_HAND, impatient));
		assertEquals(List.of(), scene.filesIn(scene.shelf()));
		var backup = scene.backUp();
		scene.database().close();
		scene.restore(backup, "restored", false);
		assertEquals(List.of(BackupScene.NAME), scene.names("restored"));
	}

	@Test
	public void whereThereIsNoDatabaseNoneIsMadeForABackup() {
		var message = assertThrows(ExplainedException.class, () -> scene.backups("empty", scene.database("empty")).create(scene.shelf(),
				BackupOccasion.BY_HAND, new NullProgressMonitor())).getMessage();
		assertTrue(message, message.startsWith("There is nothing to back up"));
		assertFalse(Files.exists(scene.data("empty")));
		assertFalse(Files.exists(scene.shelf()));
	}

	@Test
	public void theProgramThatHasTheDatabaseOpenMakesTheBackupForAnother() throws Exception {
		scene.database().close();
		var busy = scene.start("data", "serving");
		BackupInfo backup;
		try {
			backup = scene.backUp();
			assertFalse("the database stayed closed here", scene.database().isOpen());
			var file = Files.writeString(scene.root().resolve("file"), "no folder");
			var message = assertThrows(ExplainedException.class, () -> scene.backups("data", scene.database()).create(file,
					BackupOccasion.BY_HAND, new NullProgressMonitor())).getMessage();
			assertTrue(message, message.startsWith("No backup was made in " + file));
		} finally {
			scene.end(busy);
		}
		assertTrue(backup.madeAt().isBefore(Instant.now()));
		scene.restore(backup, "restored", false);
		assertEquals(List.of(BackupScene.NAME), scene.names("restored"));
		assertFalse(Files.exists(scene.data("data").resolve("database.socket")));
	}

	@Test
	public void aProgramThatTakesNoOrdersIsNamed() throws Exception {
		scene.database().close();
		var busy = scene.start("data");
		try {
			var message = assertThrows(ExplainedException.class, scene::backUp).getMessage();
			assertTrue(message, message.contains("File > Back Up..."));
		} finally {
			scene.end(busy);
		}
	}
}
