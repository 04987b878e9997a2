package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.upkeep.Backups;
import org.physiobench.core.upkeep.RestoredBackup;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.persistence.migration.Migrations;
import org.physiobench.persistence.migration.Script;

/** A database with the tables of the first step, as the first edition left it, meets the program of today. */
public final class BackupBeforeMigrationTest {

	@Rule
	public final EncryptedDatabase database = new EncryptedDatabase();

	private final DataFolder folder = new DataFolder(Path.of("data").toAbsolutePath());
	private final Watched backups = new Watched();

	@Before
	public void makeTablesOfTheFirstStep() throws SQLException, IOException {
		try (var connection = database.connections().getConnection();
				var text = Migrations.class.getResourceAsStream("/migrations/V001__records.sql")) {
			var first = new Script(1, "records", new String(text.readAllBytes(), StandardCharsets.UTF_8));
			new Migrations(List.of(first)).run(connection);
			connection.rollback();
		}
	}

	private SqlPatientRecords programOfToday() {
		return new SqlPatientRecords(new Database(database.connections(), folder, List.of(backups)));
	}

	private int step() throws SQLException {
		try (var connection = database.connections().getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT MAX(script_number) FROM schema_version")) {
			assertTrue(rows.next());
			return rows.getInt(1);
		}
	}

	@Test
	public void theBackupIsMadeBeforeTheFirstChange() throws SQLException {
		programOfToday().search("");
		assertEquals(List.of("BEFORE_MIGRATION at step 1 into " + folder.resolve("backups")), backups.made);
		assertTrue(step() > 1);
		programOfToday().search("");
		assertEquals("nothing is migrated, nothing backed up", 1, backups.made.size());
	}

	@Test
	public void withoutTheBackupNothingIsChanged() throws SQLException {
		backups.failing = true;
		var message = assertThrows(ExplainedException.class, () -> programOfToday().search("")).getMessage();
		assertTrue(message, message.contains("was not brought up to date") && message.endsWith("The disk is full."));
		assertEquals(1, step());
		backups.failing = false;
		programOfToday().search("");
		assertTrue(step() > 1);
	}

	/** Notes at which step the tables were. */
	private final class Watched implements Backups {

		private final List<String> made = new ArrayList<>();
		private boolean failing;

		@Override
		public BackupInfo create(Path place, BackupOccasion occasion, IProgressMonitor monitor) {
			if (failing) {
				throw new ExplainedException("The disk is full.");
			}
			try {
				made.add(occasion + " at step " + step() + " into " + place);
			} catch (SQLException e) {
				throw new AssertionError(e);
			}
			return null;
		}

		@Override
		public List<BackupInfo> list(Path place) {
			throw new UnsupportedOperationException();
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
