package org.physiobench.ui.palette;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.physiobench.core.exercise.Circumstances;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.model.Equipment;
import org.physiobench.model.Precaution;
import org.physiobench.model.StartPosition;
import org.physiobench.ui.memory.PassingMemory;

public final class PaletteScopeTest {

	private static final ExerciseEntry PUSH_UP = Entries.exercise("push-up", Set.of(Precaution.WRIST), List.of());
	private static final ExerciseEntry ROW = Entries.exercise("row", Set.of(), List.of(Set.of(Equipment.CABLE, Equipment.BARBELL)));
	private static final ExerciseEntry SQUAT = Entries.exercise("squat", Set.of(), List.of());
	private static final List<ExerciseEntry> ALL = List.of(PUSH_UP, ROW, SQUAT);

	private final PaletteMemory kept = new PaletteMemory(new PassingMemory());
	private final PaletteScope scope = new PaletteScope(kept);
	private final ExerciseWording wording = new ExerciseWording();

	@Test
	public void whatThePatientCannotDoComesLastAndSaysWhy() {
		scope.setPatient(new Circumstances(Set.of(Precaution.WRIST), Set.of(), Set.of()));

		assertEquals(List.of(ROW, SQUAT, PUSH_UP), scope.narrow(ALL, true));
		assertEquals(Optional.of("precaution: wrist"), scope.against(PUSH_UP).map(wording::reasons));
		assertEquals(Optional.empty(), scope.against(SQUAT));
	}

	@Test
	public void allReasonsAreSaid() {
		scope.setPatient(new Circumstances(Set.of(Precaution.WRIST), Set.of(Equipment.MAT), Set.of(StartPosition.QUADRUPED)));

		assertEquals(Optional.of("precaution: wrist; not hands and knees"), scope.against(PUSH_UP).map(wording::reasons));
		assertEquals(Optional.of("not hands and knees; no cable or barbell at home"),
				scope.against(ROW).map(wording::reasons));
	}

	@Test
	public void oneSwitchShowsAllAsEqual() {
		scope.setPatient(new Circumstances(Set.of(Precaution.WRIST), Set.of(), Set.of()));
		scope.setForPatient(false);

		assertEquals(ALL, scope.narrow(ALL, true));
		assertEquals(Optional.empty(), scope.against(PUSH_UP));
		assertTrue(scope.knowsPatient());
	}

	@Test
	public void withoutARecordInFrontNothingIsJudged() {
		assertFalse(scope.knowsPatient());
		assertEquals(ALL, scope.narrow(ALL, true));
	}

	@Test
	public void onlyFavouritesOrOnlyWhatWasUsedLastIsLeft() {
		kept.toggleFavourite(SQUAT.id());
		scope.setFavouritesOnly(true);
		assertEquals(List.of(SQUAT), scope.narrow(ALL, true));

		scope.clear();
		scope.setRecentOnly(true);
		kept.used(PUSH_UP.id());
		kept.used(SQUAT.id());
		assertEquals(List.of(SQUAT, PUSH_UP), scope.narrow(ALL, true));
		assertEquals("an order that was asked for stays", List.of(PUSH_UP, SQUAT), scope.narrow(ALL, false));
		assertFalse(scope.isEmpty());
	}
}
