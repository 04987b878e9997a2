package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.patient.CommitOutcome;
import org.physiobench.core.patient.CommitOutcome.Committed;
import org.physiobench.core.patient.CommitOutcome.Stale;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;

@RunWith(OnEachEngine.class)
public final class CommitTest {

	private static final PatientId ADA = new PatientId("ada");
	private static final int LONGEST_TEXT = 32_672;

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	private final List<RuntimeException> logged = new ArrayList<>();
	private WatchedSource watch;
	private SqlPatientRecords records;

	@Before
	public void open() throws SQLException {
		DATABASE.empty();
		watch = new WatchedSource(DATABASE.connections());
		records = new SqlPatientRecords(new Database(watch.watched()), EncryptedDatabase.audit(), logged::add);
	}

	@Test
	public void onlyRowsThatChangedAreWritten() {
		var patient = Patients.withHistory(3, 5);
		records.commit(patient);
		watch.forget();
		var episode = patient.getEpisodes().getFirst();
		episode.getVisits().get(1).setPainNow(9);
		episode.getDiary().getLast().getItems().removeLast();
		episode.getVisits().add(Patients.visit(3));
		episode.getVisits().removeFirst();
		records.commit(patient);
		// the version, the day of the latest visit in the lists, the visit that is new, the visit that changed, the diary item
		// and the visit that went, that lists changed, and the trail
		assertEquals(
				List.of("UPDATE patient SET version", "UPDATE patient SET version", "INSERT INTO visit", "UPDATE visit SET",
						"DELETE FROM diary_item", "DELETE FROM visit", "UPDATE patient_changes SET", "UPDATE patient SET",
						"INSERT INTO audit_entry", "UPDATE audit_head SET"),
				watch.written().stream().map(CommitTest::start).toList());
	}

	private static String start(String sql) {
		int words = sql.startsWith("UPDATE patient SET version") ? 4 : 3;
		return String.join(" ", List.of(sql.split("[ (]+")).subList(0, words));
	}

	@Test
	public void aStaleCommitIsRefusedAndWritesNothing() {
		records.commit(Patients.ada());
		var hers = records.checkOut(ADA).orElseThrow();
		var his = records.checkOut(ADA).orElseThrow();
		his.setPhone("0123");
		assertEquals(new Committed(2), records.commit(his));
		hers.setPhone("0456");
		var stale = (Stale) records.commit(hers);
		assertEquals("0123", stale.stored().getPhone());
		assertEquals(2, stale.stored().getVersion());
		assertEquals(1, hers.getVersion());
		assertEquals("0123", records.checkOut(ADA).orElseThrow().getPhone());
	}

	@Test
	public void aNewRecordUnderAnIdThatIsTakenIsStale() {
		records.commit(Patients.ada());
		assertTrue(records.commit(Patients.ada()) instanceof Stale);
	}

	@Test
	public void aRecordThatIsGoneFromTheDatabaseIsNotMadeAnew() {
		var patient = Patients.ada();
		patient.setVersion(3);
		assertThrows(ExplainedException.class, () -> records.commit(patient));
		assertTrue(records.search("").isEmpty());
	}

	@Test
	public void ofManyCommitsOfOneVersionExactlyOneCounts() throws Exception {
		records.commit(Patients.withHistory(10, 10));
		var copies = IntStream.range(0, 6).mapToObj(number -> {
			var copy = records.checkOut(ADA).orElseThrow();
			copy.setNote("copy " + number);
			copy.getEpisodes().getFirst().getVisits().get(number).setNote("copy " + number);
			return copy;
		}).toList();
		var outcomes = commitAtOnce(copies);
		var committed = outcomes.stream().filter(Committed.class::isInstance).toList();
		assertEquals(List.of(new Committed(2)), committed);
		var winner = copies.get(outcomes.indexOf(committed.getFirst()));
		assertTrue(EcoreUtil.equals(winner, records.checkOut(ADA).orElseThrow()));
	}

	@Test
	public void ofManyNewRecordsWithOneIdExactlyOneCounts() throws Exception {
		var outcomes = commitAtOnce(IntStream.range(0, 6).mapToObj(number -> Patients.ada()).toList());
		assertEquals(1, outcomes.stream().filter(Committed.class::isInstance).count());
		assertEquals(5, outcomes.stream().filter(Stale.class::isInstance).count());
	}

	private List<CommitOutcome> commitAtOnce(List<Patient> copies) throws Exception {
		var start = new CyclicBarrier(copies.size());
		try (var threads = Executors.newFixedThreadPool(copies.size())) {
			var tasks = copies.stream().<Callable<CommitOutcome>>map(copy -> () -> {
				start.await();
				return records.commit(copy);
			}).toList();
			var outcomes = new ArrayList<CommitOutcome>();
			for (var outcome : threads.invokeAll(tasks)) {
				outcomes.add(outcome.get());
			}
			return outcomes;
		}
	}

	@Test
	public void aReaderNeverSeesHalfACommit() throws Exception {
		var patient = Patients.withHistory(20, 1);
		records.commit(patient);
		try (var threads = Executors.newFixedThreadPool(2)) {
			var writer = threads.submit(() -> {
				for (int round = 0; round < 30; round++) {
					var note = "round " + round;
					patient.setNote(note);
					patient.getEpisodes().getFirst().getVisits().forEach(visit -> visit.setNote(note));
					records.commit(patient);
				}
			});
			while (!writer.isDone()) {
				var seen = records.checkOut(ADA).orElseThrow();
				var notes = seen.getEpisodes().getFirst().getVisits().stream().map(visit -> visit.getNote()).toList();
				if (seen.getNote() != null) {
					assertEquals(Collections.nCopies(20, seen.getNote()), notes);
				}
			}
			writer.get();
		}
	}

	@Test
	public void aFailureMidwayLeavesTheOldRecord() {
		var patient = Patients.withHistory(3, 3);
		records.commit(patient);
		var before = EcoreUtil.copy(patient);
		patient.setNote("changed");
		patient.getEpisodes().getFirst().getVisits().getFirst().setNote("changed");
		patient.getEpisodes().getFirst().getDiary().getFirst().setComment("changed");
		watch.failOn("UPDATE diary_entry");
		var failure = assertThrows(ExplainedException.class, () -> records.commit(patient));
		assertTrue(failure.getMessage(), failure.getMessage().contains("what was saved before is unchanged"));
		assertEquals(1, patient.getVersion());
		assertTrue(EcoreUtil.equals(before, records.checkOut(ADA).orElseThrow()));
		watch.failOn("nothing");
		assertEquals(new Committed(2), records.commit(patient));
	}

	@Test
	public void aTextThatIsTooLongIsRefusedWithItsPlace() {
		var patient = Patients.withHistory(1, 0);
		records.commit(patient);
		patient.getEpisodes().getFirst().getVisits().getFirst().setNote("x".repeat(LONGEST_TEXT + 1));
		assertRefused(patient, "in its visit entry, “note” has 32673 characters, and 32672 are possible");
		assertEquals(1, records.checkOut(ADA).orElseThrow().getVersion());
		patient.getEpisodes().getFirst().getVisits().getFirst().setNote("€".repeat(LONGEST_TEXT));
		assertEquals(new Committed(2), records.commit(patient));
		assertTrue(EcoreUtil.equals(patient, records.checkOut(ADA).orElseThrow()));
	}

	@Test
	public void whatIsMissingOrThereTwiceIsRefused() {
		var patient = Patients.withHistory(2, 0);
		var visits = patient.getEpisodes().getFirst().getVisits();
		visits.getLast().setId(visits.getFirst().getId());
		assertRefused(patient, "in its visit entry, the id visit-0 is there twice");
		visits.getLast().setId(null);
		assertRefused(patient, "in its visit entry, the id is missing");
		visits.removeLast();
		visits.getFirst().setVisitedOn(null);
		assertRefused(patient, "in its visit entry, “visited on” is missing");
		visits.clear();
		patient.setFamilyName(null);
		assertRefused(patient, "in its patient entry, “family name” is missing");
		assertTrue(records.search("").isEmpty());
	}

	private void assertRefused(Patient patient, String why) {
		var failure = assertThrows(ExplainedException.class, () -> records.commit(patient));
		assertTrue(failure.getMessage(), failure.getMessage().contains(why));
	}

	@Test
	public void listenersHearOfCommitsUntilTheyCloseAndDoNoHarm() {
		var heard = new ArrayList<PatientSummary>();
		records.onCommit(summary -> {
			throw new IllegalStateException("a listener that fails");
		});
		var subscription = records.onCommit(heard::add);
		var patient = Patients.ada();
		assertEquals(new Committed(1), records.commit(patient));
		assertEquals(List.of(PatientSummary.of(patient)), heard);
		assertEquals("a listener that fails", logged.getFirst().getMessage());
		assertTrue(records.commit(Patients.ada()) instanceof Stale);
		subscription.close();
		subscription.close();
		assertEquals(new Committed(2), records.commit(patient));
		assertEquals(1, heard.size());
	}

	@Test
	public void theProblemOfTheLatestEpisodeComesWithTheSummary() {
		var patient = Patients.withHistory(0, 0);
		var later = ModelFactory.eINSTANCE.createEpisode();
		later.setId("later");
		later.setProblem("neck pain");
		patient.getEpisodes().add(later);
		records.commit(patient);
		assertEquals(List.of(PatientSummary.of(patient)), records.search(""));
	}
}
