package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.attention.CareFacts;
import org.physiobench.core.attention.DiaryNote;
import org.physiobench.core.attention.ReachedGoal;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;

/** What the statements read across all patients is what a record says of each. */
@RunWith(OnEachEngine.class)
public final class AttentionRecordsTest {

	/** Of the ten diary entries from 2021-11-22 on, the last three matter. */
	private static final LocalDate FROM = LocalDate.of(2021, 11, 29);

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	private SqlPatientRecords records;
	private SqlAttentionRecords attention;

	@Before
	public void open() throws SQLException {
		DATABASE.empty();
		records = DATABASE.patients();
		attention = new SqlAttentionRecords(new Database(DATABASE.connections()));
	}

	private Patient everything() {
		var patient = Patients.withHistory(2, 10);
		var episode = patient.getEpisodes().getFirst();
		episode.setStartedOn(LocalDate.of(2021, 11, 20));
		episode.getDiary().getLast().setPainNextMorning(9);
		episode.getDiary().get(8).setSpreadingSymptoms(true);
		episode.getDiary().get(7).setPainBefore(null);
		for (int i = 0; i < 2; i++) {
			var assessment = ModelFactory.eINSTANCE.createAssessment();
			assessment.setId("assessment-" + i);
			assessment.setAssessedOn(LocalDate.of(2021, 11, 20).plusDays(i));
			var goal = ModelFactory.eINSTANCE.createGoal();
			goal.setId("goal-" + i);
			goal.setWords("carry my child");
			goal.setReachedOn(FROM);
			assessment.getGoals().add(goal);
			episode.getAssessments().add(assessment);
			var program = ModelFactory.eINSTANCE.createProgram();
			program.setId("program-" + i);
			program.setIssuedOn(i == 0 ? LocalDate.of(2021, 11, 21) : null);
			program.setStartsOn(LocalDate.of(2021, 11, 23 + i));
			episode.getPrograms().add(program);
		}
		return patient;
	}

	@Test
	public void theFactsOfAPatientInCareAreRead() {
		var patient = everything();
		records.commit(patient);
		var facts = attention.inCare(FROM).getFirst();
		assertEquals(Optional.of(LocalDate.of(2021, 11, 20)), facts.careSince());
		assertEquals(Optional.of(LocalDate.of(2021, 11, 21)), facts.assessedOn());
		assertEquals(Optional.of(LocalDate.of(2021, 11, 23)), facts.programFrom());
		assertEquals(Optional.of(LocalDate.of(2021, 12, 1)), facts.diaryOn());
		assertEquals(List.of(new DiaryNote(FROM, Optional.empty(), false),
				new DiaryNote(FROM.plusDays(1), Optional.of(3), true),
				new DiaryNote(FROM.plusDays(2), Optional.of(9), false)), facts.diary());
		assertEquals(List.of(new ReachedGoal("carry my child", FROM)), facts.goals());
	}

	@Test
	public void theStatementsAndTheRecordSayTheSame() {
		var former = ModelFactory.eINSTANCE.createEpisode();
		former.setId("former");
		former.setProblem("neck pain");
		former.setDischargedOn(FROM);
		former.getDiary().addAll(Patients.withHistory(0, 20).getEpisodes().getFirst().getDiary());
		former.getDiary().forEach(entry -> {
			entry.setId("former-" + entry.getId());
			entry.getItems().clear();
		});
		var patient = everything();
		patient.getEpisodes().addFirst(former);
		records.commit(patient);
		var bare = Patients.named("bare", "Bea", "Bare", LocalDate.of(1990, 1, 1));
		var open = ModelFactory.eINSTANCE.createEpisode();
		open.setId("episode");
		open.setProblem("back pain");
		bare.getEpisodes().add(open);
		records.commit(bare);
		assertEquals(Stream.of(patient, bare).map(each -> CareFacts.of(each, FROM).orElseThrow()).toList(),
				attention.inCare(FROM).stream()
						.sorted((one, other) -> one.patient().id().value().compareTo(other.patient().id().value())).toList());
	}

	@Test
	public void whoIsDischargedOrWasOnlyRegisteredIsNotRead() {
		var discharged = everything();
		discharged.getEpisodes().getFirst().setDischargedOn(FROM);
		records.commit(discharged);
		records.commit(Patients.named("bea", "Bea", "Berg", LocalDate.of(1990, 1, 1)));
		assertEquals(List.of(), attention.inCare(FROM));
	}
}
