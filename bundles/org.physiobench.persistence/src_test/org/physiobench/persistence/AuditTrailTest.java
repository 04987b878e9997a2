package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.audit.AuditEntry;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.patient.CommitOutcome;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.upkeep.Inspected;
import org.physiobench.model.Patient;

@RunWith(OnEachEngine.class)
public final class AuditTrailTest {

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	private static final PatientId ADA = new PatientId("ada");

	private final SqlPatientRecords records = new SqlPatientRecords(new Database(DATABASE.connections()),
			EncryptedDatabase.audit(), failure -> {
				throw failure;
			});
	private final SqlAuditTrail trail = DATABASE.auditTrail();

	@Before
	public void beginAnew() throws SQLException {
		DATABASE.empty();
	}

	@Test
	public void registeringOpeningAndChangingARecordIsNoted() {
		records.commit(Patients.ada());
		Patient ada = records.checkOut(ADA).orElseThrow();
		ada.setGivenName("Adelheid");
		records.commit(ada);

		assertEquals(List.of(entry(1, AuditAction.REGISTERED, "version 1"), entry(2, AuditAction.READ, "version 1"),
				entry(3, AuditAction.CHANGED, "version 2")), trail.entries(Optional.of(ADA)));
		assertEquals(new AuditTrail.Sound(3), trail.verify());
	}

	@Test
	public void whatWasRefusedOrNotThereIsNotNoted() {
		records.commit(Patients.ada());
		Patient stale = Patients.ada();
		assertTrue(records.commit(stale) instanceof CommitOutcome.Stale);
		records.checkOut(new PatientId("nobody"));

		assertEquals(1, trail.entries(Optional.empty()).size());
	}

	@Test
	public void exportsAndPrintsAreNotedByWhoeverMakesThem() {
		trail.note(AuditAction.PRINTED, ADA, "handout, revision 2");

		assertEquals(List.of(entry(1, AuditAction.PRINTED, "handout, revision 2")), trail.entries(Optional.empty()));
	}

	@Test
	public void anErasedRecordLeavesNothingButTheEntryThatItWasErased() throws SQLException {
		records.commit(Patients.withHistory(3, 5));
		records.commit(Patients.named("bo", "Bo", "Quist", LocalDate.of(1990, 1, 1)));

		assertTrue(records.erase(ADA));
		assertFalse(records.erase(ADA));

		assertEquals(Optional.empty(), records.checkOut(ADA));
		assertEquals(1, records.search("").size());
		assertEquals(List.of(AuditAction.REGISTERED, AuditAction.ERASED),
				trail.entries(Optional.of(ADA)).stream().map(AuditEntry::action).toList());
		try (var connection = DATABASE.connections().getConnection(); var statement = connection.createStatement()) {
			for (var table : SqlPatientRecords.schema().tables()) {
				var key = table.key().getFirst().name();
				var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table.name() + " WHERE " + key + " = 'ada'");
				rows.next();
				assertEquals(table.name(), 0, rows.getInt(1));
			}
		}
	}

	@Test
	public void twoWorkstationsDoNotForkTheTrail() throws InterruptedException, ExecutionException {
		try (var threads = Executors.newFixedThreadPool(4)) {
			var work = IntStream.range(0, 40).mapToObj(i -> (Callable<Void>) () -> {
				DATABASE.auditTrail().note(AuditAction.PRINTED, new PatientId("p-" + i), "");
				return null;
			}).toList();
			for (var done : threads.invokeAll(work)) {
				done.get();
			}
		}

		assertEquals(new AuditTrail.Sound(40), trail.verify());
	}

	@Test
	public void anAlteredEntryIsFound() throws SQLException {
		threeEntries();
		tamper("UPDATE audit_entry SET user_name = 'eve' WHERE number = 2");
		assertBrokenAt(2);
	}

	@Test
	public void aRemovedEntryIsFound() throws SQLException {
		threeEntries();
		tamper("DELETE FROM audit_entry WHERE number = 2");
		assertBrokenAt(2);
	}

	@Test
	public void aTrailThatWasCutShortIsFound() throws SQLException {
		threeEntries();
		tamper("DELETE FROM audit_entry WHERE number = 3");
		assertBrokenAt(3);
	}

	@Test
	public void aTrailThatWasCutShortTogetherWithItsCountIsFound() throws SQLException {
		threeEntries();
		tamper("DELETE FROM audit_entry WHERE number = 3");
		tamper("UPDATE audit_head SET entries = 2");
		assertBrokenAt(2);
	}

	@Test
	public void entriesThatChangedPlacesAreFound() throws SQLException {
		threeEntries();
		tamper("UPDATE audit_entry SET number = 9 WHERE number = 1");
		tamper("UPDATE audit_entry SET number = 1 WHERE number = 2");
		tamper("UPDATE audit_entry SET number = 2 WHERE number = 9");
		assertBrokenAt(1);
	}

	@Test
	public void anEntryThatWasSlippedInIsFound() throws SQLException {
		threeEntries();
		tamper("INSERT INTO audit_entry SELECT 4, happened_at, user_name, workstation, action, patient_id, detail, sha256"
				+ " FROM audit_entry WHERE number = 3");
		assertBrokenAt(4);
	}

	@Test
	public void anEntryThatIsNoneIsFound() throws SQLException {
		threeEntries();
		tamper("UPDATE audit_entry SET happened_at = 'yesterday' WHERE number = 3");
		assertBrokenAt(3);
	}

	@Test
	public void theVerificationOfWhatIsStoredTellsABrokenTrail() throws SQLException {
		threeEntries();
		assertEquals(List.of(new Inspected("entries of the audit trail", 3, List.of())),
				new TrailInspection(trail).inspect(new NullProgressMonitor()));

		tamper("DELETE FROM audit_entry WHERE number = 2");
		assertEquals(
				List.of(new Inspected("entries of the audit trail", 2,
						List.of("Entry 2 is missing. Compare the trail with that of a backup."))),
				new TrailInspection(trail).inspect(new NullProgressMonitor()));
	}

	private void threeEntries() {
		IntStream.range(0, 3).forEach(i -> trail.note(AuditAction.READ, new PatientId("p-" + i), ""));
	}

	private static void tamper(String sql) throws SQLException {
		try (var connection = DATABASE.connections().getConnection(); var statement = connection.createStatement()) {
			assertEquals(1, statement.executeUpdate(sql));
		}
	}

	private void assertBrokenAt(long number) {
		assertTrue(String.valueOf(trail.verify()),
				trail.verify() instanceof AuditTrail.Broken(long first, String why) && first == number);
	}

	private static AuditEntry entry(long number, AuditAction action, String detail) {
		return new AuditEntry(number, Instant.parse("2026-11-22T09:30:00.125Z"), "ada", "room-1", action, ADA, detail);
	}
}
