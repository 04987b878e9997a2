package org.physiobench.ui.program;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.testkit.PatientBuilder;
import org.physiobench.ui.editing.RecordSession;

public final class ProgramEditsTest {

	private final RecordSession session = new RecordSession(PatientBuilder.patient("p-1").withProblem("low back pain")
			.prescribed("bridge-1", 2, 8).prescribed("bridge-3", 3, 10).prescribed("from-elsewhere", 1, 5).build());
	private final ProgramDrafts drafts = new ProgramDrafts(new FamilyOfThree());
	private final ProgramEdits edits = new ProgramEdits(session, drafts, new FamilyOfThree());
	private final Phase phase = session.program().orElseThrow().getPhases().getFirst();
	private final Prescription first = phase.getPrescriptions().getFirst();

	@Test
	public void theNextHarderExerciseTakesThePlaceAndTheDaysOfTheOneBefore() {
		first.getDosage().setDaysPerWeek(6);
		first.setCues("Breathe out.");

		Prescription harder = edits.perform(PrescriptionAction.HARDER, first).orElseThrow();

		assertEquals(List.of("bridge-2", "bridge-3", "from-elsewhere"), exercises(phase));
		assertEquals("Bridge 2", harder.getExerciseName());
		assertEquals(Integer.valueOf(5), harder.getDosage().getSets());
		assertEquals(Integer.valueOf(6), harder.getDosage().getDaysPerWeek());
		assertNull(harder.getCues());
		assertEquals("Make bridge-1 harder: Bridge 2", session.changes().getUndoCommand().getLabel());

		session.changes().undo();
		assertSame(first, phase.getPrescriptions().getFirst());
	}

	@Test
	public void thereIsNothingEasierThanTheEasiestNorHarderThanTheHardest() {
		assertEquals(Optional.empty(), edits.perform(PrescriptionAction.EASIER, first));
		assertEquals(Optional.empty(), edits.perform(PrescriptionAction.HARDER, phase.getPrescriptions().get(1)));
		assertFalse(session.changes().canUndo());
	}

	@Test
	public void anExerciseThatNoLibraryBringsHasNoNeighbours() {
		Prescription unknown = phase.getPrescriptions().getLast();

		assertEquals(Optional.empty(), edits.easierThan(unknown));
		assertEquals(Optional.empty(), edits.perform(PrescriptionAction.HARDER, unknown));
	}

	@Test
	public void prescriptionsMoveUpAndDownAndNotBeyondTheEnds() {
		edits.perform(PrescriptionAction.DOWN, first);
		assertEquals(List.of("bridge-3", "bridge-1", "from-elsewhere"), exercises(phase));
		edits.perform(PrescriptionAction.UP, first);
		assertEquals(Optional.empty(), edits.perform(PrescriptionAction.UP, first));
		assertEquals(List.of("bridge-1", "bridge-3", "from-elsewhere"), exercises(phase));
	}

	@Test
	public void aPrescriptionMovesToTheNextPhaseAndBack() {
		Phase next = drafts.emptyPhase("Build");
		session.program().orElseThrow().getPhases().add(next);

		edits.perform(PrescriptionAction.TO_PHASE_AFTER, first);
		assertEquals(List.of("bridge-3", "from-elsewhere"), exercises(phase));
		assertEquals(List.of("bridge-1"), exercises(next));
		assertEquals(Optional.empty(), edits.perform(PrescriptionAction.TO_PHASE_AFTER, first));

		session.changes().undo();
		assertEquals(List.of("bridge-1", "bridge-3", "from-elsewhere"), exercises(phase));

		edits.perform(PrescriptionAction.TO_PHASE_AFTER, first);
		edits.perform(PrescriptionAction.TO_PHASE_BEFORE, first);
		assertEquals(List.of("bridge-3", "from-elsewhere", "bridge-1"), exercises(phase));
	}

	@Test
	public void aCopyStandsBelowItsOriginalAndIsAnotherPrescription() {
		Prescription copy = edits.perform(PrescriptionAction.DUPLICATE, first).orElseThrow();

		assertEquals(List.of("bridge-1", "bridge-1", "bridge-3", "from-elsewhere"), exercises(phase));
		assertSame(copy, phase.getPrescriptions().get(1));
		assertNotEquals(first.getId(), copy.getId());
		copy.getDosage().setSets(9);
		assertEquals(Integer.valueOf(2), first.getDosage().getSets());
	}

	@Test
	public void afterRemovingOneTheNextIsGoneOnWith() {
		assertEquals(Optional.of(phase.getPrescriptions().get(1)), edits.perform(PrescriptionAction.REMOVE, first));
		Prescription last = phase.getPrescriptions().getLast();
		assertEquals("bridge-3", edits.perform(PrescriptionAction.REMOVE, last).orElseThrow().getExercise());
		assertEquals(Optional.empty(), edits.perform(PrescriptionAction.REMOVE, phase.getPrescriptions().getFirst()));
		assertEquals(List.of(), exercises(phase));
	}

	@Test
	public void whatNoLibraryBringsIsNotAdded() {
		assertEquals(Optional.empty(), edits.add(phase, new ExerciseId("levitation")));
		assertEquals("bridge-2", edits.add(phase, new ExerciseId("bridge-2")).orElseThrow().getExercise());
	}

	private static List<String> exercises(Phase phase) {
		return phase.getPrescriptions().stream().map(Prescription::getExercise).toList();
	}
}
