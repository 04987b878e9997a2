package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.patient.PatientFilter;
import org.physiobench.core.patient.PatientFilter.Care;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientOrder;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;
import org.physiobench.testkit.InMemoryPatientRecords;

/** Lists are filtered and ordered as asked, by the tables as by the records in memory that tests use. */
@RunWith(OnEachEngine.class)
public final class PatientQueryTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	private List<PatientRecords> stores;

	@Before
	public void registerPatients() throws SQLException {
		DATABASE.empty();
		stores = List.of(DATABASE.patients(), new InMemoryPatientRecords());
		register("ada", "Adler", 1980, "Knee pain", false, MONDAY.minusDays(1));
		register("bea", "Berg", 1950, "back pain", false, MONDAY, MONDAY.minusWeeks(9));
		register("cleo", "Carl", 1970, "back pain", true, MONDAY.minusWeeks(5));
		register("dora", "Dahl", 1990, "ankle", false);
		for (var store : stores) {
			store.commit(Patients.named("emma", "Given", "Engel", LocalDate.of(2000, 1, 1)));
		}
	}

	private void register(String id, String familyName, int year, String problem, boolean discharged,
			LocalDate... visits) {
		for (var store : stores) {
			var patient = Patients.named(id, "Given", familyName, LocalDate.of(year, 1, 1));
			var episode = ModelFactory.eINSTANCE.createEpisode();
			episode.setId("episode");
			episode.setProblem(problem);
			episode.setDischargedOn(discharged ? MONDAY : null);
			patient.getEpisodes().add(episode);
			for (var day : visits) {
				see(patient, day);
			}
			store.commit(patient);
		}
	}

	private static void see(Patient patient, LocalDate day) {
		var visits = patient.getEpisodes().getFirst().getVisits();
		var visit = Patients.visit(visits.size());
		visit.setVisitedOn(day);
		visits.add(visit);
	}

	private void assertFound(String ids, PatientQuery query) {
		for (var store : stores) {
			var found = new ArrayList<String>();
			// page by page, as a list reads it
			for (int first = 0; first < store.search(query, 0, 0).total(); first += 2) {
				store.search(query, first, 2).patients().forEach(patient -> found.add(patient.id().value()));
			}
			assertEquals(store.getClass().getSimpleName(), ids, String.join(" ", found));
		}
	}

	private static PatientQuery by(PatientOrder order) {
		return new PatientQuery("", PatientFilter.NONE, order);
	}

	private static PatientQuery only(Care care, LocalDate seenFrom, LocalDate unseenFrom) {
		return new PatientQuery("", new PatientFilter(care, Optional.ofNullable(seenFrom), Optional.ofNullable(unseenFrom)),
				PatientOrder.NAME);
	}

	@Test
	public void everybodyIsListedInEachOrderAndThoseWhoHaveNothingToOrderByComeLast() {
		assertFound("ada bea cleo dora emma", by(PatientOrder.NAME));
		assertFound("bea cleo ada dora emma", by(PatientOrder.BIRTH_DATE));
		assertFound("bea ada cleo dora emma", by(PatientOrder.LAST_VISIT));
		assertFound("dora bea cleo ada emma", by(PatientOrder.PROBLEM));
	}

	@Test
	public void whoIsDischargedIsNotInCareAndWhoWasOnlyRegisteredIs() {
		assertFound("ada bea dora emma", only(Care.IN_CARE, null, null));
		assertFound("cleo", only(Care.DISCHARGED, null, null));
	}

	@Test
	public void theDayItselfCountsAsSeenAndWhoWasNeverHereIsNotSeen() {
		assertFound("bea", only(Care.ANY, MONDAY, null));
		assertFound("ada bea", only(Care.ANY, MONDAY.minusDays(1), null));
		assertFound("cleo dora emma", only(Care.ANY, null, MONDAY.minusWeeks(4)));
		assertFound("dora emma", only(Care.IN_CARE, null, MONDAY.minusWeeks(4)));
		assertFound("dora emma", only(Care.ANY, null, MONDAY.minusWeeks(5)));
	}

	@Test
	public void wordsFilterAndOrderGoTogether() {
		var notToday = new PatientFilter(Care.ANY, Optional.of(MONDAY.minusWeeks(6)), Optional.of(MONDAY));
		assertFound("cleo ada", new PatientQuery("given A 19", notToday, PatientOrder.BIRTH_DATE));
	}

	@Test
	public void aVisitThatIsAddedIsInTheNextList() {
		for (var store : stores) {
			var dora = store.checkOut(new PatientId("dora")).orElseThrow();
			see(dora, MONDAY);
			store.commit(dora);
		}
		assertFound("bea dora", only(Care.ANY, MONDAY, null));
		assertFound("bea dora ada cleo emma", by(PatientOrder.LAST_VISIT));
	}

	@Test
	public void summariesComeInTheOrderInWhichTheyAreAskedFor() {
		var wanted = List.of(new PatientId("cleo"), new PatientId("nobody"), new PatientId("ada"));
		for (var store : stores) {
			assertEquals(List.of("Carl", "Adler"),
					store.summaries(wanted).stream().map(PatientSummary::familyName).toList());
		}
	}
}
