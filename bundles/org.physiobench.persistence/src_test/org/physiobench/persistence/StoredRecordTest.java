package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.patient.CommitOutcome.Committed;
import org.physiobench.core.patient.PatientId;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;

@RunWith(OnEachEngine.class)
public final class StoredRecordTest {

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	@Before
	public void startEmpty() throws SQLException {
		DATABASE.empty();
	}

	private static Patient fullPatient() {
		return (Patient) FullRecord.of(ModelPackage.Literals.PATIENT);
	}

	private Patient stored(Patient patient) {
		return DATABASE.patients().checkOut(new PatientId(patient.getId())).orElseThrow();
	}

	@Test
	public void everyFeatureOfAPatientComesBackAsItWasSaved() {
		var patient = fullPatient();
		DATABASE.patients().commit(patient);
		assertTrue(EcoreUtil.equals(patient, stored(patient)));
	}

	@Test
	public void everyFeatureOfALibraryComesBackAsItWasSaved() {
		var library = (ExerciseLibrary) FullRecord.of(ModelPackage.Literals.EXERCISE_LIBRARY);
		var records = DATABASE.libraries();
		records.commit(library);
		assertTrue(EcoreUtil.equals(List.of(library), records.all()));
	}

	@Test
	public void aPatientOfWhomLittleIsKnownComesBackWithTheSameGaps() {
		var patient = Patients.ada();
		patient.setLanguage(null);
		patient.setNote("");
		var prescription = ModelFactory.eINSTANCE.createPrescription();
		prescription.setId("p");
		prescription.setExercise("bird-dog");
		prescription.setDosage(ModelFactory.eINSTANCE.createDosage());
		var phase = ModelFactory.eINSTANCE.createPhase();
		phase.setId("f");
		phase.setName("Settle");
		phase.getPrescriptions().add(prescription);
		var program = ModelFactory.eINSTANCE.createProgram();
		program.setId("g");
		program.getPhases().add(phase);
		var episode = ModelFactory.eINSTANCE.createEpisode();
		episode.setId("e");
		episode.setProblem("low back pain");
		episode.getPrograms().add(program);
		patient.getEpisodes().add(episode);
		DATABASE.patients().commit(patient);
		assertTrue(EcoreUtil.equals(patient, stored(patient)));
	}

	@Test
	public void nobodyIsFoundUnderAnIdThatWasNeverSaved() {
		assertFalse(DATABASE.patients().checkOut(new PatientId("nobody")).isPresent());
	}

	@Test
	public void versionsCountTheCommits() {
		var patient = Patients.ada();
		assertEquals(new Committed(1), DATABASE.patients().commit(patient));
		assertEquals(new Committed(2), DATABASE.patients().commit(patient));
		assertEquals(2, stored(patient).getVersion());
	}

	@Test
	public void whatWasTakenOutMovedAndAddedIsStoredSo() {
		var patient = fullPatient();
		DATABASE.patients().commit(patient);
		var first = patient.getEpisodes().getFirst();
		var second = patient.getEpisodes().getLast();
		first.getVisits().removeFirst();
		second.getVisits().addFirst(Patients.visit(7));
		second.getAssessments().add(first.getAssessments().getFirst());
		second.getAssessments().getFirst().getBeliefs().clear();
		second.getAssessments().getFirst().getHomeEquipment().addFirst(second.getAssessments().getFirst()
				.getHomeEquipment().getLast());
		patient.getEpisodes().move(0, 1);
		second.getPrograms().clear();
		DATABASE.patients().commit(patient);
		assertTrue(EcoreUtil.equals(patient, stored(patient)));
	}

	@Test
	public void aWholeEpisodeCanBeTakenOut() {
		var patient = fullPatient();
		DATABASE.patients().commit(patient);
		patient.getEpisodes().removeFirst();
		DATABASE.patients().commit(patient);
		assertTrue(EcoreUtil.equals(patient, stored(patient)));
	}

	@Test
	public void aCommittedLibraryTakesThePlaceOfTheOneWithTheSameId() {
		var library = (ExerciseLibrary) FullRecord.of(ModelPackage.Literals.EXERCISE_LIBRARY);
		var records = DATABASE.libraries();
		records.commit(library);
		library.setName("Another name");
		library.getExercises().getFirst().getTexts().removeFirst();
		library.getFamilies().removeLast();
		records.commit(library);
		assertTrue(EcoreUtil.equals(List.of(library), records.all()));
	}

	@Test
	public void recordsOfTwoPatientsMayUseTheSameIdsInside() {
		var one = fullPatient();
		var other = EcoreUtil.copy(one);
		other.setId("other");
		other.getEpisodes().getFirst().setProblem("neck pain");
		DATABASE.patients().commit(one);
		DATABASE.patients().commit(other);
		assertTrue(EcoreUtil.equals(one, stored(one)));
		assertTrue(EcoreUtil.equals(other, stored(other)));
	}

	@Test
	public void recordsSurviveClosingTheDatabase() throws SQLException {
		var patient = fullPatient();
		DATABASE.patients().commit(patient);
		DATABASE.close();
		assertTrue(EcoreUtil.equals(patient, stored(patient)));
	}
}
