package org.physiobench.core.assessment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.junit.Test;
import org.physiobench.model.DirectionalPreference;
import org.physiobench.model.RedFlagConcern;
import org.physiobench.model.RedFlagPathology;

public final class AssessmentWordsTest {

	private final AssessmentWords english = new AssessmentWords(Locale.ENGLISH);
	private final AssessmentWords german = new AssessmentWords(Locale.GERMAN);

	@Test
	public void everyItemAndTestHasAnEnglishAndAGermanName() {
		for (AssessmentWords words : List.of(english, german)) {
			RedFlagScreening.items().forEach(item -> assertNotEquals(item.key(), words.item(item.key())));
			CapacityTests.all().forEach(test -> assertNotEquals(test.key(), words.test(test.key())));
			List.of("M1", "M2", "M3").forEach(belief -> assertNotEquals(belief, words.belief(belief)));
		}
	}

	@Test
	public void everyChoiceHasANameAndEveryPathologyAnAction() {
		Stream.<Enumerator[]>of(RedFlagPathology.values(), RedFlagConcern.values(), DirectionalPreference.values()).flatMap(Stream::of)
				.forEach(value -> assertFalse(value.getName(), german.of(value).isBlank()));
		for (RedFlagPathology pathology : RedFlagPathology.values()) {
			assertNotEquals(english.action(pathology), german.action(pathology));
		}
	}

	@Test
	public void whatAnotherListBroughtIsCalledByItsKey() {
		assertEquals("of-another-list", english.item("of-another-list"));
		assertEquals("hop-test", english.test("hop-test"));
	}

	@Test
	public void aNormSaysForWhomItIsAndWhereItComesFrom() {
		CapacityTest sitToStand = CapacityTests.test("five-times-sit-to-stand").orElseThrow();

		assertEquals(List.of("Aged 70 to 79: slower than average above 12.6 s (Bohannon 2006, DOI 10.2466/PMS.103.5.215-222)."),
				sitToStand.norms(74).stream().map(norm -> english.norm(norm, sitToStand.unit())).toList());
		assertEquals(List.of("Alter 60 bis 69: langsamer als der Durchschnitt \u00fcber 11,4 s "
				+ "(Bohannon 2006, DOI 10.2466/PMS.103.5.215-222)."),
				sitToStand.norms(60).stream().map(norm -> german.norm(norm, sitToStand.unit())).toList());
	}

	@Test
	public void nothingIsSaidOfAnAgeOrATestForWhichNothingIsConfirmed() {
		assertEquals(List.of(), CapacityTests.test("five-times-sit-to-stand").orElseThrow().norms(59));
		assertEquals(List.of(), CapacityTests.test("five-times-sit-to-stand").orElseThrow().norms(90));
		assertEquals(List.of(), CapacityTests.test("chair-stand-30s").orElseThrow().norms(65));
		assertEquals(List.of(), CapacityTests.test("forearm-plank").orElseThrow().norms(17));
	}
}
