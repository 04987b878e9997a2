package org.physiobench.ui.clinic;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.model.Equipment;
import org.physiobench.model.EquipmentNeed;

public final class EquipmentTextTest {

	private final EquipmentText text = new EquipmentText();

	@Test
	public void needsAndAlternativesAreReadAndWrittenInTheSameWords() {
		List<EquipmentNeed> needs = text.read("mat, chair or Foam roller");

		assertEquals(List.of(Equipment.MAT), needs.get(0).getAnyOf());
		assertEquals(List.of(Equipment.CHAIR, Equipment.FOAM_ROLLER), needs.get(1).getAnyOf());
		assertEquals("mat, chair or foam roller", text.of(needs));
	}

	@Test
	public void anEmptyLineNeedsNothing() {
		assertEquals(List.of(), text.read("  "));
		assertEquals("", text.of(List.of()));
		assertEquals(Optional.empty(), text.unknown(""));
	}

	@Test
	public void aWordThatNamesNoEquipmentIsTold() {
		assertEquals(Optional.of("sofa"), text.unknown("mat, bed or sofa"));
		assertEquals(Optional.empty(), text.unknown("mat, bed"));
	}
}
