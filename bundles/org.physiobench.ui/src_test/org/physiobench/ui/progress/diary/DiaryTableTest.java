package org.physiobench.ui.progress.diary;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.model.Completion;
import org.physiobench.model.DiaryEntry;
import org.physiobench.model.Episode;
import org.physiobench.model.Patient;
import org.physiobench.model.Program;
import org.physiobench.testkit.PatientBuilder;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.progress.diary.DiaryTable.Cell;

public final class DiaryTableTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
	private static final int BRIDGE = 0;
	private static final int PAIN_BEFORE = 2;

	private final Patient patient = PatientBuilder.patient("ada").prescribed("bridge", 3, 10).prescribed("plank", 3, 1) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.build();
	private final Episode episode = patient.getEpisodes().getLast();
	private final RecordSession session = new RecordSession(patient);

	public DiaryTableTest() {
		Program program = episode.getPrograms().getLast();
		program.setIssuedOn(MONDAY.minusDays(1));
		program.setStartsOn(MONDAY);
	}

	@Test
	public void theFirstThingNotedOnADayMakesItsEntry() {
		note(BRIDGE, 1, Optional.of(Completion.DONE));

		DiaryEntry entry = episode.getDiary().getFirst();
		assertEquals(MONDAY.plusDays(1), entry.getDoneOn());
		assertEquals(episode.getPrograms().getLast().getId(), entry.getProgram());
		assertEquals(Completion.DONE, entry.getItems().getFirst().getCompletion());
	}

	@Test
	public void whatWasNotNotedIsUnknownAndNotZero() {
		note(BRIDGE, 0, Optional.of(Completion.DONE));

		assertEquals(Optional.empty(), table().value(table().cell(PAIN_BEFORE, 0)));
		note(PAIN_BEFORE, 0, Optional.of(0));
		assertEquals(Optional.of(0), table().value(table().cell(PAIN_BEFORE, 0)));
		assertEquals(1, episode.getDiary().size());
	}

	@Test
	public void entriesStandInTheOrderOfTheirDays() {
		note(PAIN_BEFORE, 3, Optional.of(3));
		note(PAIN_BEFORE, 1, Optional.of(1));

		assertEquals(List.of(MONDAY.plusDays(1), MONDAY.plusDays(3)),
				episode.getDiary().stream().map(DiaryEntry::getDoneOn).toList());
	}

	@Test
	public void anEntryOfWhichNothingIsKnownAnyMoreGoesAway() {
		note(PAIN_BEFORE, 0, Optional.of(4));

		note(PAIN_BEFORE, 0, Optional.empty());

		assertTrue(episode.getDiary().isEmpty());
	}

	@Test
	public void typingBeginsOnTheDayAfterTheLastThatWasNoted() {
		assertEquals(0, table().firstUnnotedColumn());
		note(PAIN_BEFORE, 4, Optional.of(4));
		assertEquals(5, table().firstUnnotedColumn());
		note(PAIN_BEFORE, 13, Optional.of(4));
		assertEquals(0, table().firstUnnotedColumn());
	}

	@Test
	public void aKeyIsUndoneByItsName() {
		note(BRIDGE, 0, Optional.of(Completion.PARTLY));

		assertEquals("note", session.changes().getUndoCommand().getLabel()); //$NON-NLS-1$
		session.changes().undo();
		assertTrue(episode.getDiary().isEmpty());
		session.changes().redo();
		assertEquals(Completion.PARTLY, episode.getDiary().getFirst().getItems().getFirst().getCompletion());
	}

	@Test
	public void whatIsNotedAlreadyIsNoChange() {
		note(PAIN_BEFORE, 0, Optional.of(4));
		session.changes().saveIsDone();

		note(PAIN_BEFORE, 0, Optional.of(4));
		note(PAIN_BEFORE, 5, Optional.empty());

		assertFalse(session.changes().isSaveNeeded());
	}

	@Test
	public void severalCellsAreOneChange() {
		DiaryTable table = table();

		table.note("all", List.of(table.cell(0, 0), table.cell(1, 0), table.cell(0, 1)), Optional.of(Completion.DONE)); //$NON-NLS-1$

		assertEquals(2, episode.getDiary().size());
		assertEquals(2, episode.getDiary().getFirst().getItems().size());
		session.changes().undo();
		assertTrue(episode.getDiary().isEmpty());
	}

	@Test
	public void theExercisesOfADayAreRepeatedButNotItsPain() {
		note(BRIDGE, 0, Optional.of(Completion.PARTLY));
		note(PAIN_BEFORE, 0, Optional.of(4));
		DiaryTable table = table();

		table.repeatExercises("repeat", table.columns().get(0), table.columns().get(1)); //$NON-NLS-1$

		DiaryTable after = table();
		assertEquals(Optional.of(Completion.PARTLY), after.value(after.cell(BRIDGE, 1)));
		assertEquals(Optional.empty(), after.value(after.cell(PAIN_BEFORE, 1)));
	}

	@Test
	public void aSheetIsFilledWithOneKeyForEachCell() {
		int cells = 7 * Fortnight.DAYS;
		GridCursor cursor = new GridCursor(7, Fortnight.DAYS, (row, column) -> table().accepts(row, column));
		for (int key = 0; key < cells; key++) {
			note(cursor.now().row(), cursor.now().column(),
					cursor.now().row() < PAIN_BEFORE ? Optional.of(Completion.DONE) : Optional.of(2));
			cursor.advance();
		}

		assertEquals(Fortnight.DAYS, episode.getDiary().size());
		for (DiaryEntry entry : episode.getDiary()) {
			assertEquals(2, entry.getItems().size());
			assertEquals(Integer.valueOf(2), entry.getEffort());
		}
	}

	private void note(int row, int column, Optional<?> value) {
		DiaryTable table = table();
		Cell cell = table.cell(row, column);
		table.note("note", List.of(cell), value); //$NON-NLS-1$
	}

	private DiaryTable table() {
		return new DiaryTable(session, episode, FollowUp.of(episode), MONDAY, Fortnight.DAYS);
	}
}
