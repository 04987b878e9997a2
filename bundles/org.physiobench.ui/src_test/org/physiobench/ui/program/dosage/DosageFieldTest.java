package org.physiobench.ui.program.dosage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.physiobench.model.Dosage;
import org.physiobench.model.ModelFactory;

public final class DosageFieldTest {

	@Test
	public void anArrowKeyGoesOneStepAndStopsAtTheLimits() {
		assertEquals(6, DosageField.DAYS_A_WEEK.stepped(5, 1));
		assertEquals("a week has seven days", 7, DosageField.DAYS_A_WEEK.stepped(7, 1));
		assertEquals("a day less than one is none", 1, DosageField.DAYS_A_WEEK.stepped(1, -1));
		assertEquals("rest goes by five seconds", 65, DosageField.REST.stepped(60, 1));
	}

	@Test
	public void whatAFieldStartsWithIsWithinItsLimits() {
		for (DosageField field : DosageField.values()) {
			assertTrue(field.name(), field.firstValue() >= field.least() && field.firstValue() <= field.most());
		}
	}

	@Test
	public void anEffortOfNoneIsPrescribedAndAMissingOneIsNot() {
		Dosage dosage = ModelFactory.eINSTANCE.createDosage();
		assertFalse(DosageField.EFFORT.isPrescribed(dosage));

		dosage.setEffort(0);
		assertTrue(DosageField.EFFORT.isPrescribed(dosage));
	}

	@Test
	public void everyFieldHasItsWordsAndAPlaceForTheNumber() {
		for (DosageField field : DosageField.values()) {
			assertFalse(field.name(), field.label().isBlank());
			assertTrue(field.name(), field.pattern().contains("{0}"));
		}
	}
}
