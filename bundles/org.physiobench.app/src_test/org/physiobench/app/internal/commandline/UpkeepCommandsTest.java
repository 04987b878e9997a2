package org.physiobench.app.internal.commandline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.Test;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.upkeep.Backups;
import org.physiobench.core.upkeep.Inspected;
import org.physiobench.core.upkeep.RestoredBackup;
import org.physiobench.core.upkeep.Verification;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;

public final class UpkeepCommandsTest {

	private static final Path DONE = Path.of("shelf", "backup-2026-03-01-120000").toAbsolutePath();

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private final List<String> calls = new ArrayList<>();
	private Supplier<Backups> backups = Noting::new;
	private Supplier<Verification> verification = () -> monitor -> List
			.of(new Inspected("patients' records", 2, List.of()));

	private int run(String... arguments) {
		var console = new Console(new PrintWriter(out), new PrintWriter(err));
		Runnable unlocking = () -> calls.add("unlock");
		return new CommandRun(console, new NoLog(), () -> {
		}, unlocking, new UpkeepCommands(backups, verification).on(console, unlocking)).run(arguments);
	}

	@Test
	public void aBackupIsNamedWithItsSize() {
		assertEquals(0, run("backup", "--to", "shelf"));
		assertEquals(List.of("unlock", "create in " + Path.of("shelf").toAbsolutePath() + " BY_HAND"), calls);
		assertEquals(DONE + ": backup of 4711 bytes, encrypted\n", out.toString());
	}

	@Test
	public void aRestoredBackupIsVerified() {
		assertEquals(0, run("restore", "--from", "old", "--replace"));
		assertEquals("unlocked when the key is there", List.of("restore old replacing true", "unlock"), calls);
		assertEquals("old: restored as of 2026-03-01T12:00:00Z\n" + Path.of("aside") + ": what was there before\n"
				+ "patients' records: 2 examined, all sound\nEverything is sound.\n", out.toString());
		run("restore", "--from", "old");
		assertEquals("restore old replacing false", calls.get(2));
	}

	@Test
	public void aRestoredBackupThatCannotBeOpenedIsNoSuccess() {
		verification = () -> monitor -> {
			throw new ExplainedException("The database is locked.");
		};
		assertEquals(1, run("restore", "--from", "old"));
		assertEquals("The backup is in its place, but it could not be opened and verified. The database is locked.",
				err.toString().strip());
	}

	@Test
	public void whatIsWrongIsListedAndTheExitCodeSaysSo() {
		verification = () -> monitor -> List.of(new Inspected("tables", 27, List.of()),
				new Inspected("patients' records", 2, List.of("The patient a is torn.", "The patient b has no version.")));
		assertEquals(1, run("verify"));
		assertEquals("tables: 27 examined, all sound\npatients' records: 2 examined, 2 findings\n"
				+ "The patient a is torn.\nThe patient b has no version.\n", out.toString());
		assertTrue(err.toString(), err.toString().startsWith("2 things are wrong with the database. Nothing was changed."));
	}

	@Test
	public void whatIsNotInstalledIsSaid() {
		backups = () -> {
			throw new ExplainedException("No backups here.");
		};
		assertEquals(1, run("backup", "--to", "shelf"));
		assertEquals("No backups here.", err.toString().strip());
	}

	@Test
	public void wrongUsageIsTwo() {
		assertEquals(2, run("backup"));
		assertEquals(2, run("restore", "--replace"));
		assertEquals(2, run("verify", "--to", "x"));
		assertEquals(List.of(), calls);
	}

	/** Notes what it is asked for. */
	private final class Noting implements Backups {

		private BackupInfo info() {
			return new BackupInfo(DONE, BackupOccasion.BY_HAND, Instant.parse("2026-03-01T12:00:00Z"), "any", "id", 1, 4711);
		}

		@Override
		public BackupInfo create(Path folder, BackupOccasion occasion, IProgressMonitor monitor) {
			calls.add("create in " + folder + ' ' + occasion);
			return info();
		}

		@Override
		public List<BackupInfo> list(Path folder) {
			throw new UnsupportedOperationException();
		}

		@Override
		public RestoredBackup restore(Path backup, boolean replace, Runnable unlocking, IProgressMonitor monitor) {
			calls.add("restore " + backup + " replacing " + replace);
			unlocking.run();
			return new RestoredBackup(info(), Optional.of(Path.of("aside")));
		}

		@Override
		public Subscription answerOthers() {
			throw new UnsupportedOperationException();
		}
	}

	private static final class NoLog implements FailureLog {

		@Override
		public void record(String what, Throwable failure) {
			// the console is what is tested here
		}

		@Override
		public String place() {
			return "the.log";
		}
	}
}
