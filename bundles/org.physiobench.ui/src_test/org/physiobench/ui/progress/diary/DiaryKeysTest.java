package org.physiobench.ui.progress.diary;

import static org.junit.Assert.assertEquals;

import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.progress.Dose;
import org.physiobench.core.progress.Prescribed;
import org.physiobench.model.Completion;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Side;

public final class DiaryKeysTest {

	private final DiaryRow exercise = new DiaryRow.Exercise(
			new Prescribed("p", "bridge", "Glute bridge", Side.NONE, Dose.NOTHING)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private final DiaryRow pain = new DiaryRow.Rating("Pain", Literals.DIARY_ENTRY__PAIN_BEFORE); //$NON-NLS-1$
	private final DiaryRow warning = new DiaryRow.Warning("Sharp", Literals.DIARY_ENTRY__SHARP_PAIN); //$NON-NLS-1$

	@Test
	public void oneKeySaysHowMuchOfAnExerciseWasDone() {
		assertEquals(Optional.of(Completion.DONE), DiaryKeys.value(exercise, '1'));
		assertEquals(Optional.of(Completion.PARTLY), DiaryKeys.value(exercise, '2'));
		assertEquals(Optional.of(Completion.NOT_DONE), DiaryKeys.value(exercise, '0'));
		assertEquals(Optional.empty(), DiaryKeys.value(exercise, '7'));
	}

	@Test
	public void oneKeyIsANumberToTen() {
		assertEquals(Optional.of(0), DiaryKeys.value(pain, '0'));
		assertEquals(Optional.of(9), DiaryKeys.value(pain, '9'));
		assertEquals(Optional.of(10), DiaryKeys.value(pain, 'X'));
		assertEquals(Optional.empty(), DiaryKeys.value(pain, 'q'));
	}

	@Test
	public void aSignOfDangerIsThereOrNot() {
		assertEquals(Optional.of(true), DiaryKeys.value(warning, '1'));
		assertEquals(Optional.of(false), DiaryKeys.value(warning, '0'));
		assertEquals(Optional.empty(), DiaryKeys.value(warning, '5'));
	}

	@Test
	public void goingRoundComesBackToUnknown() {
		Optional<Object> now = Optional.empty();
		for (Completion next : new Completion[] { Completion.DONE, Completion.PARTLY, Completion.NOT_DONE }) {
			now = DiaryKeys.next(exercise, now);
			assertEquals(Optional.of(next), now);
		}
		assertEquals(Optional.empty(), DiaryKeys.next(exercise, now));
	}
}
