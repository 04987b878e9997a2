package org.physiobench.core.quantity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Optional;

import org.junit.Test;
import org.physiobench.model.ModelPackage;

public final class ValueRangeTest {

	@Test
	public void painGoesFromNoneToTheWorst() {
		ValueRange pain = ValueRange.of(ModelPackage.Literals.VISIT__PAIN_NOW).orElseThrow();

		assertTrue(pain.holds(0) && pain.holds(10));
		assertFalse(pain.holds(-1) || pain.holds(11));
		assertEquals("0 to 10", pain.toString());
	}

	@Test
	public void countsHaveNoUpperBound() {
		ValueRange sets = ValueRange.of(ModelPackage.Literals.DOSAGE__SETS).orElseThrow();

		assertTrue(sets.holds(1) && sets.holds(Integer.MAX_VALUE));
		assertFalse(sets.holds(0));
		assertEquals("1 or more", sets.toString());
	}

	@Test
	public void aLoadMayHaveAFraction() {
		ValueRange load = ValueRange.of(ModelPackage.Literals.DOSAGE__LOAD_KILOGRAMS).orElseThrow();

		assertTrue(load.holds(0.5));
		assertFalse(load.holds(-0.5));
	}

	@Test
	public void nothingRecordedIsAlwaysPossible() {
		assertTrue(ValueRange.of(ModelPackage.Literals.VISIT__PAIN_NOW).orElseThrow().holds(null));
	}

	@Test
	public void whatHasNoRangeMayBeAnything() {
		assertEquals(Optional.empty(), ValueRange.of(ModelPackage.Literals.CAPACITY_RESULT__VALUE));
	}
}
