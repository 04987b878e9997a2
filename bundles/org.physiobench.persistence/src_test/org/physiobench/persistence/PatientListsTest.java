package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientPage;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.model.Patient;

/** Lists stay true whoever changes the patients, and are read page by page. */
public final class PatientListsTest {

	private static final int PATIENTS = 120;

	@ClassRule
	public static final EncryptedDatabase DATABASE = new EncryptedDatabase();

	private PatientRecords records;
	private PatientRecords elsewhere;

	@Before
	public void registerPatients() throws SQLException {
		DATABASE.empty();
		records = DATABASE.patients();
		elsewhere = DATABASE.patients();
		for (int i = 0; i < PATIENTS; i++) {
			records.commit(patient(i));
		}
	}

	private static Patient patient(int number) {
		return Patients.named("patient-" + number, "Ada", String.format("Nr%03d", number), LocalDate.of(1970, 3, 14));
	}

	private static List<String> names(List<PatientSummary> patients) {
		return patients.stream().map(PatientSummary::familyName).toList();
	}

	private static void execute(String sql) throws SQLException {
		try (var connection = DATABASE.connections().getConnection(); var statement = connection.createStatement()) {
			statement.executeUpdate(sql);
		}
	}

	@Test
	public void aPageHoldsItsPartOfTheListAndTheTotal() {
		PatientPage page = records.search(PatientQuery.of("ada"), 117, 50);
		assertEquals(List.of("Nr117", "Nr118", "Nr119"), names(page.patients()));
		assertEquals(PATIENTS, page.total());
		assertEquals(new PatientPage(List.of(), PATIENTS), records.search(PatientQuery.of(""), 500, 10));
		assertEquals(new PatientPage(List.of(), PATIENTS), records.search(PatientQuery.of(""), 0, 0));
		assertEquals(List.of("Nr010", "Nr011"), names(records.search(PatientQuery.of("nr01"), 0, 2).patients()));
		assertEquals(10, records.search(PatientQuery.of("nr01"), 0, 2).total());
		assertEquals(PATIENTS, records.search("").size());
	}

	@Test
	public void whatAnotherWorkstationDidIsInTheNextSearch() {
		assertEquals(PATIENTS, elsewhere.search("").size());
		records.commit(Patients.named("new", "Bea", "Lund", LocalDate.of(1980, 1, 1)));
		var renamed = records.checkOut(new PatientId("patient-7")).orElseThrow();
		renamed.setFamilyName("Aas");
		records.commit(renamed);
		assertEquals(List.of("Aas", "Lund", "Nr000"), names(elsewhere.search(PatientQuery.of(""), 0, 3).patients()));
		assertEquals(List.of(), elsewhere.search("nr007"));
		assertEquals(PATIENTS + 1, elsewhere.search(PatientQuery.of(""), 0, 3).total());
	}

	@Test
	public void aRemovedPatientIsNotShownAndNotCounted() throws SQLException {
		assertEquals(PATIENTS, records.search("").size());
		execute("DELETE FROM patient WHERE id = 'patient-3'");
		assertEquals(List.of("Nr002", "Nr004"), names(records.search(PatientQuery.of(""), 2, 2).patients()));
		assertEquals(PATIENTS - 1, records.search(PatientQuery.of(""), 0, 1).total());
	}

	@Test
	public void afterABackupCameBackEverythingIsReadAnew() throws SQLException {
		assertEquals(PATIENTS, records.search("").size());
		execute("UPDATE patient_changes SET latest = 2");
		execute("UPDATE patient SET family_name = 'Back', search_text = 'back ada', changed_in = 1 WHERE id = 'patient-5'");
		assertEquals(List.of("Back"), names(records.search("back")));
	}

	@Test
	public void aNameThatWasChangedWithoutANumberIsShownAsItIsNow() throws SQLException {
		assertEquals(PATIENTS, records.search("").size());
		execute("UPDATE patient SET family_name = 'Other', search_text = 'other ada' WHERE id = 'patient-0'");
		assertEquals(List.of("Other", "Nr001"), names(records.search(PatientQuery.of(""), 0, 2).patients()));
	}

	@Test
	public void theLatestProblemIsShown() {
		var patient = records.checkOut(new PatientId("patient-0")).orElseThrow();
		patient.getEpisodes().addAll(Patients.withHistory(0, 0).getEpisodes());
		var second = Patients.withHistory(0, 0).getEpisodes().getFirst();
		second.setId("episode-2");
		second.setProblem("neck pain");
		patient.getEpisodes().add(second);
		records.commit(patient);
		assertEquals(PatientSummary.of(patient), elsewhere.search(PatientQuery.of(""), 0, 1).patients().getFirst());
	}

	@Test
	public void aDayListsWhoeverHasAVisitOnIt() {
		var history = Patients.withHistory(3, 0);
		var twice = Patients.visit(4);
		twice.setVisitedOn(LocalDate.of(2021, 11, 28));
		history.getEpisodes().getFirst().getVisits().add(twice);
		records.commit(history);
		assertEquals(List.of("Quistgaard"), names(records.seenOn(LocalDate.of(2021, 11, 28))));
		assertEquals(List.of(), records.seenOn(LocalDate.of(2021, 11, 29)));
	}
}
