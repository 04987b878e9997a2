package org.physiobench.ui.look;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.junit.Test;
import org.physiobench.model.BodyRegion;
import org.physiobench.model.Confirmation;
import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.Irritability;
import org.physiobench.model.PainKind;
import org.physiobench.model.Precaution;
import org.physiobench.model.Side;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

public final class NamesTest {

	private final Names names = new Names();

	@Test
	public void everythingThatTheScreensNameHasAName() {
		List<Enumerator> shown = Stream.<Enumerator[]>of(ExerciseCategory.values(), Equipment.values(),
				Precaution.values(), Irritability.values(), Side.values(),
				StartPosition.values(), SpinalLoadingBias.values(), BodyRegion.values(), Confirmation.values()).flatMap(Stream::of).toList();

		for (Enumerator value : shown) {
			assertFalse(value.getName(), names.of(value).isBlank());
		}
	}

	@Test
	public void aNameIsAWordOfTheFieldAndNotOfTheProgram() {
		assertEquals("Core stability", names.of(ExerciseCategory.CORE_STABILITY));
	}

	@Test
	public void whatNoScreenNamesYetIsRefusedLoudly() {
		assertThrows(IllegalStateException.class, () -> names.of(PainKind.BURNING));
	}
}
