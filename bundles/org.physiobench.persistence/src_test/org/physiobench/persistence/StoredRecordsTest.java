package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.physiobench.core.upkeep.Inspected;

public final class StoredRecordsTest {

	@Rule
	public final EncryptedDatabase database = new EncryptedDatabase();

	private StoredRecords inspection;

	@Before
	public void storeTwoPatients() {
		database.patients().commit(Patients.withHistory(2, 2));
		database.patients().commit(Patients.named("bo", "Bo", "Abel", Patients.ada().getBirthDate()));
		inspection = new StoredRecords(new Database(database.connections()));
	}

	private List<Inspected> inspect() {
		return inspection.inspect(new NullProgressMonitor());
	}

	private List<String> findings() {
		return inspect().stream().flatMap(part -> part.findings().stream()).toList();
	}

	/** Does what a broken disk or another program may do, in spite of the conditions that the tables set. */
	private void tamper(String... statements) throws SQLException {
		try (var connection = database.connections().getConnection(); var statement = connection.createStatement()) {
			var conditions = new ArrayList<String>();
			try (var rows = statement.executeQuery("SELECT t.tablename, c.constraintname FROM sys.sysconstraints c"
					+ " JOIN sys.systables t ON t.tableid = c.tableid WHERE c.type = 'C'")) {
				while (rows.next()) {
					conditions.add("ALTER TABLE " + rows.getString(1) + " DROP CONSTRAINT " + rows.getString(2));
				}
			}
			for (var sql : conditions) {
				statement.executeUpdate(sql);
			}
			for (var sql : statements) {
				statement.executeUpdate(sql);
			}
		}
	}

	@Test
	public void soundRecordsAreCountedAndNothingIsFound() {
		assertEquals(List.of(), findings());
		assertEquals(new Inspected("patients' records", 2, List.of()), inspect().getFirst());
	}

	@Test
	public void aVersionThatNoCommitGivesIsFound() throws SQLException {
		tamper("UPDATE patient SET version = 0 WHERE id = 'bo'");
		assertEquals(List.of("The patient bo has the version 0, which no commit gives."), findings());
	}

	@Test
	public void aRecordThatCannotBeReadBackIsFoundAndTheOthersAreReadAllTheSame() throws SQLException {
		tamper("UPDATE patient SET sex = 'martian' WHERE id = 'ada'");
		assertEquals(1, findings().size());
		assertTrue(findings().getFirst(), findings().getFirst().startsWith("The patient ada cannot be read back: ")
				&& findings().getFirst().contains("martian"));
		assertEquals(2, inspect().getFirst().examined());
	}

	@Test
	public void rowsWithoutTheirOwnerAreFound() throws SQLException {
		tamper("ALTER TABLE visit DROP FOREIGN KEY visit_fk", "UPDATE visit SET parent_id = 'nowhere'");
		assertTrue(findings().toString(), findings().contains("2 rows of the table visit belong to a row of episode that is not there."));
	}

	@Test
	public void itCanBeCancelled() {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> inspection.inspect(monitor));
	}
}
