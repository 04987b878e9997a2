package org.physiobench.ui.editing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.physiobench.core.patient.changes.RecordMerge;
import org.physiobench.model.Dosage;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;
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
	public void whoeverListensMayLeaveWhenToldAndTheOthersAreToldAllTheSame() {
		List<String> told = new ArrayList<>();
		CommandStackListener[] leaving = new CommandStackListener[1];
		leaving[0] = event -> {
			told.add("first");
			session.changes().removeCommandStackListener(leaving[0]);
		};
		session.changes().addCommandStackListener(leaving[0]);
		session.changes().addCommandStackListener(event -> told.add("second"));
		session.changes().addCommandStackListener(event -> told.add("third"));

		session.set("Change sets of Bird dog", dosage, ModelPackage.Literals.DOSAGE__SETS, 3);
		session.changes().undo();

		assertEquals(List.of("first", "second", "third", "second", "third"), told);
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

	private Patient storedByAnother() {
		Patient theirs = EcoreUtil.copy(session.base());
		theirs.setPhone("555-0100");
		theirs.setVersion(session.patient().getVersion() + 1);
		return theirs;
	}

	private void takeOver(Patient theirs) {
		session.takeOver("Take over changes", theirs,
				RecordMerge.of(session.base(), session.patient(), theirs, Locale.UK).merged(Map.of()));
	}

	@Test
	public void theBaseIsWhatWasInTheStoreWhateverWasChangedSince() {
		session.set("Change sets of Bird dog", dosage, ModelPackage.Literals.DOSAGE__SETS, 3);
		assertEquals(Integer.valueOf(2), setsOf(session.base()));

		Patient copy = EcoreUtil.copy(session.patient());
		copy.setVersion(1);
		session.stored(copy);
		assertEquals(Integer.valueOf(3), setsOf(session.base()));
		assertEquals(1, session.patient().getVersion());
	}

	@Test
	public void whatSomebodyElseStoredIsTakenOverAsOneChange() {
		session.set("Change sets of Bird dog", dosage, ModelPackage.Literals.DOSAGE__SETS, 3);
		Patient theirs = storedByAnother();
		takeOver(theirs);

		assertEquals("555-0100", session.patient().getPhone());
		assertEquals("the objects that screens show stay the same", Integer.valueOf(3), dosage.getSets());
		assertEquals(theirs.getVersion(), session.patient().getVersion());
		assertTrue(EcoreUtil.equals(theirs, session.base()));
		assertTrue(session.changes().isSaveNeeded());
		assertEquals("Take over changes", session.changes().getUndoCommand().getLabel());
	}

	@Test
	public void takingTheOthersChangesBackMakesTheRecordStaleAgain() {
		long before = session.patient().getVersion();
		takeOver(storedByAnother());
		session.changes().undo();

		assertNull(session.patient().getPhone());
		assertEquals(before, session.patient().getVersion());
		assertEquals(before, session.base().getVersion());

		session.changes().redo();
		assertEquals("555-0100", session.patient().getPhone());
		assertEquals(before + 1, session.patient().getVersion());
	}

	@Test
	public void onceTheMergedRecordIsStoredNothingIsStaleAnyMore() {
		takeOver(storedByAnother());
		Patient copy = EcoreUtil.copy(session.patient());
		copy.setVersion(copy.getVersion() + 1);
		session.stored(copy);
		session.changes().undo();

		assertNull(session.patient().getPhone());
		assertEquals(copy.getVersion(), session.patient().getVersion());
	}

	private static Integer setsOf(Patient patient) {
		return patient.getEpisodes().getLast().getPrograms().getLast().getPhases().getLast().getPrescriptions().getFirst()
				.getDosage().getSets();
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
