package org.physiobench.core.upkeep;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;

public final class KeptBackupsTest {

	private static final Instant FIRST = Instant.parse("2026-03-01T08:00:00Z");

	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	private final OneFileBackups backups = new OneFileBackups();
	private DataFolder data;
	private Instant now = FIRST;

	@Before
	public void choosePlace() {
		data = new DataFolder(temporary.getRoot().toPath().toAbsolutePath());
	}

	private boolean backedUp() {
		var kept = new KeptBackups(backups, data, Clock.fixed(now, ZoneId.of("UTC")));
		return kept.backUpOnceADay(new NullProgressMonitor()).isPresent();
	}

	private List<Instant> made(BackupOccasion occasion) {
		return backups.list(KeptBackups.folderIn(data)).stream().filter(backup -> backup.occasion() == occasion)
				.map(BackupInfo::madeAt).toList();
	}

	@Test
	public void thereIsOneBackupADay() {
		assertTrue(backedUp());
		now = FIRST.plus(Duration.ofHours(15));
		assertFalse("still the same day", backedUp());
		now = FIRST.plus(Duration.ofHours(17));
		assertTrue("the day after", backedUp());
	}

	@Test
	public void ofFifteenDaysTheLastFourteenAreKept() {
		for (int day = 0; day < 15; day++) {
			now = FIRST.plus(Duration.ofDays(day));
			assertTrue(backedUp());
		}
		var kept = made(BackupOccasion.DAILY);
		assertEquals(14, kept.size());
		assertEquals(FIRST.plus(Duration.ofDays(14)), kept.getFirst());
		assertEquals(FIRST.plus(Duration.ofDays(1)), kept.getLast());
	}

	@Test
	public void backupsOfOtherOccasionsStayAndDoNotCount() {
		backups.create(KeptBackups.folderIn(data), BackupOccasion.BEFORE_MIGRATION, new NullProgressMonitor());
		for (int day = 0; day < 16; day++) {
			now = FIRST.plus(Duration.ofDays(day));
			assertTrue(backedUp());
		}
		assertEquals(List.of(FIRST), made(BackupOccasion.BEFORE_MIGRATION));
		assertEquals(14, made(BackupOccasion.DAILY).size());
	}

	@Test
	public void aBackupThatFailsRemovesNoOldOne() {
		for (int day = 0; day < 14; day++) {
			now = FIRST.plus(Duration.ofDays(day));
			backedUp();
		}
		backups.failing = true;
		now = FIRST.plus(Duration.ofDays(14));
		assertThrows(ExplainedException.class, this::backedUp);
		assertEquals(14, made(BackupOccasion.DAILY).size());
	}

	@Test
	public void whatAPowerCutLeftIsRemovedAfterADay() throws IOException {
		var folder = Files.createDirectories(KeptBackups.folderIn(data));
		var abandoned = Files.createDirectory(folder.resolve(".unfinished-1"));
		var atWork = Files.createDirectory(folder.resolve(".unfinished-2"));
		Files.setLastModifiedTime(abandoned, FileTime.from(FIRST.minus(Duration.ofDays(2))));
		Files.setLastModifiedTime(atWork, FileTime.from(FIRST));
		backedUp();
		assertFalse(Files.exists(abandoned));
		assertTrue(Files.exists(atWork));
	}

	/** Real folders, each with one file in the place of a database. */
	private final class OneFileBackups implements Backups {

		private boolean failing;

		@Override
		public BackupInfo create(Path folder, BackupOccasion occasion, IProgressMonitor monitor) {
			if (failing) {
				throw new ExplainedException("The disk is full.");
			}
			return BackupFolder.create(new BackupInfo(folder, occasion, now, "none", "id", 1, 0),
					draft -> Files.writeString(draft.resolve("file"), "content"), monitor);
		}

		@Override
		public List<BackupInfo> list(Path folder) {
			return BackupFolder.list(folder);
		}

		@Override
		public RestoredBackup restore(Path backup, boolean replace, Runnable unlocking, IProgressMonitor monitor) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Subscription answerOthers() {
			throw new UnsupportedOperationException();
		}
	}
}
