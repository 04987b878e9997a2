package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.physiobench.core.patient.CommitOutcome.Committed;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;
import org.physiobench.model.Visit;

/** A commit knows the stored rows from the check-out, and writes the right thing when it is wrong about them. */
public final class RememberedRecordTest {

	private static final PatientId ADA = new PatientId("ada");

	/** What a clinician may do to a record, one after the other. */
	private static final List<Consumer<Patient>> CHANGES = List.of(
			patient -> patient.getEpisodes().move(0, 1),
			patient -> patient.getEpisodes().getFirst().getVisits().removeFirst(),
			patient -> patient.getEpisodes().getLast().getPrograms()
					.addFirst(patient.getEpisodes().getFirst().getPrograms().getLast()),
			patient -> patient.getEpisodes().getLast().getPrograms().getFirst().getPhases().getFirst().getPrescriptions()
					.getLast().getDosage().setRepetitions(12),
			patient -> patient.getEpisodes().getLast().getPrograms().getFirst().getPhases().removeLast(),
			patient -> patient.getAttachments().getFirst().getContent().addFirst("a new first piece"),
			patient -> patient.getAttachments().removeFirst(),
			patient -> patient.getEpisodes().getFirst().getAssessments().getFirst().getHomeEquipment().clear(),
			patient -> patient.getEpisodes().removeFirst());

	@ClassRule
	public static final EncryptedDatabase DATABASE = new EncryptedDatabase();

	private WatchedSource watch;
	private SqlPatientRecords records;

	@Before
	public void commitHistory() throws SQLException {
		DATABASE.empty();
		DATABASE.patients().commit(Patients.withHistory(3, 5));
		watch = new WatchedSource(DATABASE.connections());
		records = new SqlPatientRecords(new Database(watch.watched()));
	}

	private static Visit visit(Patient patient, int number) {
		return patient.getEpisodes().getFirst().getVisits().get(number);
	}

	private static void execute(String sql) throws SQLException {
		try (var connection = DATABASE.connections().getConnection(); var statement = connection.createStatement()) {
			statement.executeUpdate(sql);
		}
	}

	private static void assertStored(Patient patient) {
		var stored = DATABASE.patients().checkOut(ADA).orElseThrow();
		assertEquals(patient.getVersion(), stored.getVersion());
		assertTrue("Stored: " + stored, EcoreUtil.equals(patient, stored));
	}

	private List<String> writtenOfTheRecord() {
		return watch.written().stream().filter(sql -> !sql.contains("audit_")).toList();
	}

	@Test
	public void aCommitAfterACheckOutReadsNothingAndWritesTheOneRow() {
		var patient = records.checkOut(ADA).orElseThrow();
		for (int pain = 7; pain <= 8; pain++) {
			visit(patient, 1).setPainNow(pain);
			watch.forget();
			records.commit(patient);
			assertEquals(List.of(), watch.read());
			assertEquals(2, writtenOfTheRecord().size());
			assertTrue(writtenOfTheRecord().getLast().startsWith("UPDATE visit SET"));
			assertStored(patient);
		}
	}

	@Test
	public void aCommitOfARecordThatAnotherProgramCheckedOutReadsTheRows() {
		var patient = DATABASE.patients().checkOut(ADA).orElseThrow();
		visit(patient, 1).setPainNow(7);
		watch.forget();
		records.commit(patient);
		assertTrue(watch.read().stream().anyMatch(sql -> sql.contains("FROM diary_entry")));
		assertEquals(2, writtenOfTheRecord().size());
		assertStored(patient);
	}

	@Test
	public void rowsOfAnOlderVersionAreNotTakenForThoseOfTheNewOne() {
		records.checkOut(ADA);
		var elsewhere = DATABASE.patients().checkOut(ADA).orElseThrow();
		visit(elsewhere, 0).setPainNow(10);
		visit(elsewhere, 1).setPainNow(10);
		DATABASE.patients().commit(elsewhere);
		// what was remembered said another pain, and a comparison with it would leave the second visit at 10
		visit(elsewhere, 1).setPainNow(1);
		assertEquals(new Committed(3), records.commit(elsewhere));
		assertStored(elsewhere);
	}

	@Test
	public void aChangedRowThatSomebodyTookOutBehindTheVersionComesBack() throws SQLException {
		var patient = records.checkOut(ADA).orElseThrow();
		execute("DELETE FROM visit WHERE id = 'visit-1'");
		visit(patient, 1).setPainNow(7);
		assertEquals(new Committed(2), records.commit(patient));
		assertStored(patient);
	}

	@Test
	public void aNewRowThatSomebodyPutInBehindTheVersionIsOverwritten() throws SQLException {
		var patient = records.checkOut(ADA).orElseThrow();
		execute("INSERT INTO visit (patient_id, id, parent_id, position, visited_on, taught_back)"
				+ " VALUES ('ada', 'visit-3', 'episode', 3, '2020-01-01', FALSE)");
		patient.getEpisodes().getFirst().getVisits().add(Patients.visit(3));
		assertEquals(new Committed(2), records.commit(patient));
		assertStored(patient);
	}

	@Test
	public void afterACommitThatFailedTheNextOneStillWritesEveryChange() {
		var patient = records.checkOut(ADA).orElseThrow();
		visit(patient, 1).setPainNow(7);
		patient.getEpisodes().getFirst().getDiary().removeFirst();
		watch.failOn("DELETE FROM diary_entry");
		assertThrows(ExplainedException.class, () -> records.commit(patient));
		watch.failOn("nothing");
		assertEquals(new Committed(2), records.commit(patient));
		assertStored(patient);
	}

	@Test
	public void aDayOfSavesReadsNothingAndStoresEveryChange() {
		var patient = (Patient) FullRecord.of(ModelPackage.Literals.PATIENT);
		records.commit(patient);
		watch.forget();
		for (var change : CHANGES) {
			change.accept(patient);
			// the editor commits a copy each time
			var copy = EcoreUtil.copy(patient);
			records.commit(copy);
			patient.setVersion(copy.getVersion());
			assertEquals(List.of(), watch.read());
			var stored = DATABASE.patients().checkOut(new PatientId(patient.getId())).orElseThrow();
			assertTrue("After change " + CHANGES.indexOf(change) + ": " + stored, EcoreUtil.equals(patient, stored));
		}
	}

	@Test
	public void aRefusedRecordThatIsCorrectedIsStored() {
		var patient = records.checkOut(ADA).orElseThrow();
		visit(patient, 0).setNote("changed");
		visit(patient, 1).setPainNow(11);
		assertThrows(ExplainedException.class, () -> records.commit(patient));
		visit(patient, 1).setPainNow(10);
		assertEquals(new Committed(2), records.commit(patient));
		assertStored(patient);
	}
}
