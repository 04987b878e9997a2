package org.physiobench.core.upkeep;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.workstation.ExplainedException;

public final class BackupFolderTest {

	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private Path parent;

	@Before
	public void choosePlace() {
		parent = temporary.getRoot().toPath().resolve("backups");
	}

	private BackupInfo create(String madeAt) {
		return BackupFolder.create(planned(madeAt), BackupFolderTest::write, monitor);
	}

	private BackupInfo planned(String madeAt) {
		return new BackupInfo(parent, BackupOccasion.BY_HAND, Instant.parse(madeAt), "some engine", "id-1", 3, 0);
	}

	private static void write(Path draft) throws IOException {
		Files.createDirectory(draft.resolve("database"));
		Files.writeString(draft.resolve("database").resolve("pages"), "ciphertext");
	}

	private String refusal(BackupInfo backup) {
		return assertThrows(ExplainedException.class, () -> {
			Path target = temporary.newFolder().toPath();
			BackupFolder.open(backup.folder()).copyTo(target, monitor);
		}).getMessage();
	}

	@Test
	public void whatAKilledBackupLeftIsRemovedByTheNextUnlessSomebodyMayBeAtIt() throws IOException {
		Instant now = Instant.parse("2026-03-01T12:00:00Z");
		Path abandoned = draft(".unfinished-1", now.minus(Duration.ofHours(25)), now.minus(Duration.ofHours(25)));
		Path atWork = draft(".unfinished-2", now.minus(Duration.ofHours(25)), now.minus(Duration.ofHours(1)));
		Path recent = draft(".unfinished-3", now.minus(Duration.ofHours(23)), now.minus(Duration.ofHours(23)));
		Path ofOthers = draft("unfinished-work", now.minus(Duration.ofDays(99)), now.minus(Duration.ofDays(99)));
		create(now.toString());
		assertFalse(Files.exists(abandoned));
		for (Path staying : List.of(atWork, recent, ofOthers)) {
			assertTrue(staying.toString(), Files.exists(staying.resolve("database").resolve("pages")));
		}
	}

	private Path draft(String name, Instant begun, Instant written) throws IOException {
		Path draft = Files.createDirectories(parent.resolve(name));
		write(draft);
		Files.setLastModifiedTime(draft.resolve("database").resolve("pages"), FileTime.from(written));
		Files.setLastModifiedTime(draft.resolve("database"), FileTime.from(begun));
		Files.setLastModifiedTime(draft, FileTime.from(begun));
		return draft;
	}

	@Test
	public void whatWasWrittenIsCopiedBackWithoutTheDescription() throws IOException {
		BackupInfo made = create("2026-03-01T12:00:00Z");
		Path target = temporary.newFolder().toPath();
		BackupFolder.open(made.folder()).copyTo(target, monitor);
		assertEquals("ciphertext", Files.readString(target.resolve("database").resolve("pages")));
		try (Stream<Path> copied = Files.list(target)) {
			assertEquals(List.of(target.resolve("database")), copied.toList());
		}
		assertEquals(new BackupInfo(made.folder(), BackupOccasion.BY_HAND, Instant.parse("2026-03-01T12:00:00Z"),
				"some engine", "id-1", 3, FolderTree.bytes(made.folder())), made);
	}

	@Test
	public void theChecksumsAreThoseThatToolsCompute() throws IOException {
		BackupInfo made = create("2026-03-01T12:00:00Z");
		// printf ciphertext | sha256sum
		assertTrue(Files.readAllLines(made.folder().resolve("SHA256SUMS"))
				.contains("305531dcc50ebca31cf1d5b31e9fc76ed51f66b3b6dd5a030c6539ae6532f979  database/pages"));
	}

	@Test
	public void backupsAreListedFromTheNewestAndNothingElseIs() throws IOException {
		BackupInfo older = create("2026-03-01T12:00:00Z");
		BackupInfo newer = create("2026-03-02T12:00:00Z");
		BackupInfo sameSecond = create("2026-03-01T12:00:00Z");
		Files.createDirectory(parent.resolve(".unfinished-1"));
		Files.writeString(parent.resolve("letter.txt"), "no backup");
		Files.createDirectory(parent.resolve("half"));
		Files.writeString(parent.resolve("half").resolve("SHA256SUMS"), "");
		assertEquals(3, Stream.of(older, newer, sameSecond).map(BackupInfo::folder).distinct().count());
		assertEquals(3, BackupFolder.list(parent).size());
		assertEquals(newer, BackupFolder.list(parent).getFirst());
		assertEquals(List.of(), BackupFolder.list(parent.resolve("nowhere")));
	}

	@Test
	public void aFileThatIsDamagedOrMissingIsNamed() throws IOException {
		BackupInfo made = create("2026-03-01T12:00:00Z");
		Path pages = made.folder().resolve("database").resolve("pages");
		Files.writeString(pages, "ciphertexT");
		assertTrue(refusal(made), refusal(made).contains(pages + " is missing or not as it was written"));
		Files.delete(pages);
		assertTrue(refusal(made), refusal(made).contains(pages + " is missing or not as it was written"));
	}

	@Test
	public void aFolderWithoutChecksumsOrWithPathsThatLeadOutOfItIsNoBackup() throws IOException {
		BackupInfo made = create("2026-03-01T12:00:00Z");
		Path sums = made.folder().resolve("SHA256SUMS");
		Files.writeString(sums, "0".repeat(64) + "  ../../elsewhere\n");
		assertTrue(refusal(made), refusal(made).contains("is no complete backup"));
		Files.delete(sums);
		assertTrue(refusal(made), refusal(made).contains("is no complete backup"));
	}

	@Test
	public void whatFailsInTheMiddleLeavesNothing() throws IOException {
		BackupFolder.Content full = draft -> {
			write(draft);
			throw new IOException("No space left on device");
		};
		String message = assertThrows(ExplainedException.class,
				() -> BackupFolder.create(planned("2026-03-01T12:00:00Z"), full, monitor)).getMessage();
		assertTrue(message, message.contains("no part of it was left"));
		BackupFolder.Content cancelled = draft -> {
			write(draft);
			monitor.setCanceled(true);
		};
		assertThrows(OperationCanceledException.class,
				() -> BackupFolder.create(planned("2026-03-01T12:00:00Z"), cancelled, monitor));
		try (Stream<Path> left = Files.list(parent)) {
			assertEquals(List.of(), left.toList());
		}
	}

	@Test
	public void aFileInThePlaceOfTheFolderIsExplained() throws IOException {
		Files.writeString(parent, "a file");
		String message = assertThrows(ExplainedException.class, () -> create("2026-03-01T12:00:00Z")).getMessage();
		assertTrue(message, message.startsWith("No backup was made in " + parent));
	}
}
