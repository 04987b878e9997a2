package org.physiobench.ui.program.edits;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.physiobench.core.program.Adaptation;
import org.physiobench.core.program.DosageMeasure;
import org.physiobench.core.program.DosageReading;
import org.physiobench.core.program.DosageText;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.testkit.PatientBuilder;
import org.physiobench.ui.editing.RecordSession;

public final class PrescriptionChangesTest {

	private final RecordSession session = new RecordSession(PatientBuilder.patient("p-1").withProblem("low back pain")
			.prescribed("bridge", 2, 8).prescribed("squat", 3, 10).prescribed("walking", 1, 5).build());
	private final Program program = session.program().orElseThrow();
	private final List<Prescription> all = program.getPhases().getFirst().getPrescriptions();
	private final ChosenPrescriptions chosen = new ChosenPrescriptions(() -> all);
	private final PrescriptionChanges changes = new PrescriptionChanges(session, chosen);

	@Test
	public void aTypedDosageAppliesToAllThatAreChosenAndIsUndoneAsOne() {
		chosen.choose(all.subList(0, 2));

		changes.setDosage(all.get(0), (DosageReading.Understood) DosageText.read("4x12"));

		assertEquals(List.of(4, 4, 1), all.stream().map(one -> one.getDosage().getSets()).toList());
		assertEquals("Change dosage of 2 exercises", session.changes().getUndoCommand().getLabel());
		session.changes().undo();
		assertEquals(List.of(2, 3, 1), all.stream().map(one -> one.getDosage().getSets()).toList());
		assertFalse(session.changes().canUndo());
	}

	@Test
	public void onlyThoseThatDifferAreChanged() {
		chosen.choose(all);

		changes.setDosage(all.get(0), DosageMeasure.SETS, "sets", 3);
		assertEquals("Change sets of 2 exercises", session.changes().getUndoCommand().getLabel());

		changes.setDosage(all.get(0), DosageMeasure.SETS, "sets", 3);
		session.changes().undo();
		assertFalse("what is there already is no change", session.changes().canUndo());
	}

	@Test
	public void withoutATemplateOnlyTheDosageChanges() {
		changes.setDosage(all.get(0), DosageMeasure.EFFORT, "effort", 4);
		assertFalse(all.get(0).isAdapted());
	}

	@Test
	public void aTemplateIsAdaptedOnceAllThatCameFromItIs() {
		program.setUnadaptedTemplate("template-1");
		assertTrue(Adaptation.isOpen(all.get(0)));

		changes.set("Change cue", all.get(0), Literals.PRESCRIPTION__CUES, "Breathe.");
		assertFalse(Adaptation.isOpen(all.get(0)));
		assertEquals("template-1", program.getUnadaptedTemplate());

		chosen.choose(all.subList(1, 3));
		changes.setDosage(all.get(1), DosageMeasure.EFFORT, "effort", 4);
		assertNull(program.getUnadaptedTemplate());

		session.changes().undo();
		assertEquals("template-1", program.getUnadaptedTemplate());
		assertTrue(Adaptation.isOpen(all.get(1)));
	}
}
