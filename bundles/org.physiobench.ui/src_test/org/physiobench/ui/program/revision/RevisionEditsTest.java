package org.physiobench.ui.program.revision;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.Episode;
import org.physiobench.model.Patient;
import org.physiobench.model.Program;
import org.physiobench.testkit.PatientBuilder;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.program.FamilyOfThree;

public final class RevisionEditsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private final RecordSession session = new RecordSession(
			PatientBuilder.patient("p-1").withProblem("low back pain").prescribed("bridge", 2, 8).build());
	private final Episode episode = session.episode().orElseThrow();
	private final Program first = session.program().orElseThrow();
	private final RevisionEdits edits = new RevisionEdits(session, new ProgramDrafts(new FamilyOfThree()));

	@Test
	public void aDraftIsHandedOutByOneStepThatCanBeUndone() {
		edits.issue(first, TODAY, "Clara");

		assertEquals(TODAY, first.getIssuedOn());
		assertEquals("Clara", first.getIssuedBy());
		assertEquals(TODAY, first.getStartsOn());
		assertEquals("Issue revision 1", session.changes().getUndoCommand().getLabel());

		session.changes().undo();
		assertNull(first.getIssuedOn());
		assertNull(first.getIssuedBy());
		assertNull(first.getStartsOn());
	}

	@Test
	public void onceItIsStoredItCannotBeTakenBack() {
		edits.issue(first, TODAY, "Clara");
		assertTrue(session.changes().canUndo());

		Patient copy = EcoreUtil.copy(session.patient());
		copy.setVersion(1);
		session.stored(copy);

		assertTrue(edits.isStoredAsIssued(first));
		assertFalse(session.changes().canUndo());
	}

	@Test
	public void goingBackMakesACopyTheNextDraft() {
		edits.issue(first, TODAY, "Clara");
		edits.draft(episode);
		Program second = episode.getPrograms().getLast();
		second.getPhases().getFirst().getPrescriptions().clear();

		edits.goBackTo(first);

		assertEquals("the open draft gives way", 2, episode.getPrograms().size());
		Program draft = episode.getPrograms().getLast();
		assertEquals(2, draft.getRevision());
		assertNull(draft.getIssuedOn());
		assertEquals(List.of("bridge"), draft.getPhases().getFirst().getPrescriptions().stream()
				.map(prescription -> prescription.getExercise()).toList());

		session.changes().undo();
		assertEquals(List.of(first, second), episode.getPrograms());
	}

	@Test
	public void withoutAnOpenDraftTheCopyFollowsTheLatest() {
		edits.issue(first, TODAY, "Clara");

		edits.goBackTo(first);

		assertEquals(List.of(1, 2), episode.getPrograms().stream().map(Program::getRevision).toList());
	}
}
