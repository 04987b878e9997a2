package org.physiobench.content;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.Before;
import org.junit.Test;
import org.physiobench.core.assessment.CapacityTests;
import org.physiobench.core.assessment.RedFlagItem;
import org.physiobench.core.assessment.RedFlagScreening;
import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.model.CapacityResult;
import org.physiobench.model.PainRegion;
import org.physiobench.model.Patient;
import org.physiobench.model.RedFlagAnswer;

/** The keys that the demonstration uses are those of the lists that an assessment offers. */
public final class DemonstrationAssessmentsTest {

	private List<Patient> patients;

	@Before
	public void load() throws IOException {
		patients = ExchangeFiles.demonstrationClinic();
	}

	@Test
	public void everyRedFlagThatWasAskedIsOfTheScreeningList() {
		for (Patient patient : patients) {
			for (RedFlagAnswer answer : ExchangeFiles.parts(patient, RedFlagAnswer.class).toList()) {
				assertEquals(answer.getId(), answer.getPathology(),
						RedFlagScreening.item(answer.getItem()).map(RedFlagItem::pathology).orElse(null));
			}
		}
	}

	@Test
	public void everyTestIsOfferedAndMeasuredInItsUnit() {
		for (Patient patient : patients) {
			for (CapacityResult result : ExchangeFiles.parts(patient, CapacityResult.class).toList()) {
				assertTrue(result.getId(), CapacityTests.test(result.getTest())
						.filter(test -> test.unit().equals(result.getUnit())).isPresent());
			}
		}
	}

	@Test
	public void everyRegionThatHurtsIsOnTheBodyChart() {
		BodyChart chart = BodyChart.adult();
		for (Patient patient : patients) {
			for (PainRegion region : ExchangeFiles.parts(patient, PainRegion.class).toList()) {
				assertTrue(region.getRegion(), chart.find(Mark.of(region)).isPresent());
			}
		}
	}
}
