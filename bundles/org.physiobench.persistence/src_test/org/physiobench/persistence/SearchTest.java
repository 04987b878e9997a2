package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.model.Patient;

@RunWith(OnEachEngine.class)
public final class SearchTest {

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	private PatientRecords records;

	@Before
	public void registerPatients() throws SQLException {
		DATABASE.empty();
		records = DATABASE.patients();
		register("Zoë", "Öztürk", LocalDate.of(1970, 3, 14), "C-100");
		register("Jørgen", "Straße", LocalDate.of(1985, 12, 1), "C-200");
		register("anna", "van der Berg", LocalDate.of(1985, 12, 2), null);
		register("Bea", "Olsen", LocalDate.of(2001, 1, 31), "100%_!");
	}

	private void register(String givenName, String familyName, LocalDate birthDate, String chartNumber) {
		Patient patient = Patients.named(givenName, givenName, familyName, birthDate);
		patient.setChartNumber(chartNumber);
		records.commit(patient);
	}

	private List<String> found(String words) {
		return records.search(words).stream().map(PatientSummary::givenName).toList();
	}

	@Test
	public void anEmptySearchFindsEverybodyByFamilyNameWhateverItsAccents() {
		assertEquals(List.of("Bea", "Zoë", "Jørgen", "anna"), found(" "));
	}

	@Test
	public void accentsAndCaseMakeNoDifferenceOnEitherSide() {
		assertEquals(List.of("Zoë"), found("ozturk"));
		assertEquals(List.of("Zoë"), found("ÖZTÜRK"));
		assertEquals(List.of("Zoë"), found("o\u0308ztu\u0308rk"));
		assertEquals(List.of("Jørgen"), found("STRASSE"));
		assertEquals(List.of("Jørgen"), found("jorgen straße"));
		assertEquals(List.of("anna"), found("ÁNNA"));
	}

	@Test
	public void wordsAreFoundInAnyOrderAndAllOfThemMustBe() {
		assertEquals(List.of("anna"), found("ann berg"));
		assertEquals(List.of("anna"), found("berg  der ann"));
		assertEquals(List.of(), found("berg zoe"));
	}

	@Test
	public void birthDatesAreFoundInPartsAndChartNumbersToo() {
		assertEquals(List.of("Jørgen", "anna"), found("1985-12"));
		assertEquals(List.of("anna"), found("1985-12-02"));
		assertEquals(List.of("Jørgen"), found("c-200 1985"));
	}

	@Test
	public void charactersWithAMeaningInSqlStandForThemselves() {
		assertEquals(List.of("Bea"), found("%"));
		assertEquals(List.of("Bea"), found("100%_!"));
		assertEquals(List.of(), found("b_a"));
		assertEquals(List.of(), found("' OR '1'='1"));
	}

	@Test
	public void aChangedNameIsFoundAndTheOldOneNoLonger() {
		var bea = records.checkOut(records.search("bea").getFirst().id()).orElseThrow();
		bea.setFamilyName("Nyström");
		records.commit(bea);
		assertEquals(List.of("Bea"), found("nystrom"));
		assertEquals(List.of(), found("olsen"));
	}
}
