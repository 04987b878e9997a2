package org.physiobench.ui.record;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.physiobench.model.Dosage;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.testkit.PatientBuilder;

public final class RecordSessionTest {

	private final RecordSession session = new RecordSession(
			PatientBuilder.patient("p-1").withProblem("low back pain").prescribed("bird-dog", 2, 8).build());
	private final Phase phase = session.program().orElseThrow().getPhases().getFirst();
	private final Dosage dosage = phase.getPrescriptions().getFirst().getDosage();

	@Test
	public void aChangeIsUndoneAndRedoneByItsName() {
		session.set("Change sets of Bird dog", dosage, ModelPackage.Literals.DOSAGE__SETS, 3);
		assertEquals(Integer.valueOf(3), dosage.getSets());
		assertEquals("Change sets of Bird dog", session.changes().getUndoCommand().getLabel());

		session.changes().undo();
		assertEquals(Integer.valueOf(2), dosage.getSets());

		session.changes().redo();
		assertEquals(Integer.valueOf(3), dosage.getSets());
	}

	@Test
	public void settingWhatIsThereAlreadyIsNoChange() {
		session.set("Change sets of Bird dog", dosage, ModelPackage.Literals.DOSAGE__SETS, 2);

		assertFalse(session.changes().isSaveNeeded());
		assertFalse(session.changes().canUndo());
	}

	@Test
	public void aNumberCanBeTakenOutOfADosageAndComesBackByUndo() {
		session.set("Change sets of Bird dog", dosage, ModelPackage.Literals.DOSAGE__SETS, null);
		assertNull(dosage.getSets());

		session.changes().undo();
		assertEquals(Integer.valueOf(2), dosage.getSets());
	}

	@Test
	public void whatWasRemovedReturnsToItsPlace() {
		Prescription second = prescription("glute-bridge");
		session.add("Add Glute bridge", phase, ModelPackage.Literals.PHASE__PRESCRIPTIONS, second);
		session.remove("Remove Bird dog", phase, ModelPackage.Literals.PHASE__PRESCRIPTIONS,
				phase.getPrescriptions().getFirst());
		assertEquals(List.of("glute-bridge"), exercises());

		session.changes().undo();
		assertEquals(List.of("bird-dog", "glute-bridge"), exercises());
	}

	@Test
	public void undoingToWhatWasSavedLeavesNothingToSave() {
		session.set("Change sets of Bird dog", dosage, ModelPackage.Literals.DOSAGE__SETS, 3);
		session.changes().saveIsDone();
		session.set("Change sets of Bird dog", dosage, ModelPackage.Literals.DOSAGE__SETS, 4);
		assertTrue(session.changes().isSaveNeeded());

		session.changes().undo();
		assertFalse(session.changes().isSaveNeeded());
	}

	private List<String> exercises() {
		return phase.getPrescriptions().stream().map(Prescription::getExercise).toList();
	}

	private static Prescription prescription(String exercise) {
		Prescription prescription = ModelFactory.eINSTANCE.createPrescription();
		prescription.setId(exercise);
		prescription.setExercise(exercise);
		prescription.setDosage(ModelFactory.eINSTANCE.createDosage());
		return prescription;
	}
}
