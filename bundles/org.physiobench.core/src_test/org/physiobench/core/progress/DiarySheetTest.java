package org.physiobench.core.progress;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.physiobench.core.progress.Care.march;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.progress.DiarySheet.Column;
import org.physiobench.model.Completion;
import org.physiobench.model.Side;

public final class DiarySheetTest {

	/** From 2 March on the bridge, from 9 March on a bridge with another dose and the plank. */
	private static Care twoPhases() {
		return new Care().issued(1).phase("Settle", 1)
				.prescribed("bridge-1", "bridge", Side.NONE, dose -> dose.setSets(1)).phase("Build", 3)
				.prescribed("bridge-2", "bridge", Side.NONE, dose -> dose.setSets(2))
				.prescribed("plank", "plank", Side.NONE, dose -> dose.setSets(1));
	}

	@Test
	public void anExerciseHasOneRowHoweverItWasDosed() {
		DiarySheet sheet = DiarySheet.of(twoPhases().followUp(), march(2), 14);

		assertEquals(List.of("bridge", "plank"), sheet.exercises().stream().map(Prescribed::exercise).toList());
		assertEquals(14, sheet.columns().size());
	}

	@Test
	public void aCellBelongsToThePrescriptionOfItsDay() {
		DiarySheet sheet = DiarySheet.of(twoPhases().followUp(), march(2), 14);
		Prescribed bridge = sheet.exercises().get(0);
		Prescribed plank = sheet.exercises().get(1);

		assertEquals(Optional.of("bridge-1"), idIn(sheet.columns().get(6), bridge));
		assertEquals(Optional.of("bridge-2"), idIn(sheet.columns().get(7), bridge));
		assertTrue(idIn(sheet.columns().get(6), plank).isEmpty());
		assertEquals(Optional.of("program-1"), sheet.columns().get(0).program());
	}

	@Test
	public void whatWasNotedCountsMoreThanWhatWasPlanned() {
		DiarySheet sheet = DiarySheet.of(
				twoPhases().noted(4, null, null, null).with("bridge-2", Completion.DONE).followUp(), march(4), 1);

		assertEquals(Optional.of("bridge-2"), idIn(sheet.columns().getFirst(), sheet.exercises().getFirst()));
		assertEquals(Optional.of("entry-1"), sheet.columns().getFirst().session());
	}

	@Test
	public void aDayWithTwoSessionsHasTwoColumns() {
		DiarySheet sheet = DiarySheet.of(twoPhases().noted(4, 1, null, null).noted(4, 2, null, null).followUp(), march(3),
				3);

		assertEquals(List.of(march(3), march(4), march(4), march(5)), sheet.columns().stream().map(Column::day).toList());
	}

	@Test
	public void beforeTheFirstProgramThereIsNothingToTick() {
		DiarySheet sheet = DiarySheet.of(twoPhases().followUp(), march(1), 1);

		assertTrue(sheet.exercises().isEmpty());
		assertTrue(sheet.columns().getFirst().program().isEmpty());
	}

	private static Optional<String> idIn(Column column, Prescribed exercise) {
		return column.prescription(exercise).map(Prescribed::id);
	}
}
