package org.physiobench.ui.conflict;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.patient.changes.Change;
import org.physiobench.core.patient.changes.Choice;

public final class ChoicesTest {

	private final Change conflict = new Change(0, "sets", "2", "3", "4", Optional.empty());
	private final Change alone = new Change(1, "phone", "", "", "555-0100", Optional.of(Choice.THEIRS));
	private final Choices choices = new Choices(List.of(conflict, alone));

	@Test
	public void whatOnlyOneChangedIsChosenBeforehandAndAConflictIsNot() {
		assertEquals(Optional.of(Choice.THEIRS), choices.of(alone));
		assertEquals(Optional.empty(), choices.of(conflict));
		assertEquals(1, choices.open());
	}

	@Test
	public void choosingAgainReplacesTheChoice() {
		choices.choose(conflict, Choice.MINE);
		choices.choose(conflict, Choice.THEIRS);

		assertEquals(0, choices.open());
		assertEquals(Map.of(conflict, Choice.THEIRS, alone, Choice.THEIRS), choices.chosen());
	}

	@Test
	public void allAreChosenAtOnce() {
		choices.chooseAll(Choice.MINE);

		assertEquals(Map.of(conflict, Choice.MINE, alone, Choice.MINE), choices.chosen());
		assertEquals(0, choices.open());
	}
}
