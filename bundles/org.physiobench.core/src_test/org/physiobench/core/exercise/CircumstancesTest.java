package org.physiobench.core.exercise;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.Test;
import org.physiobench.model.Assessment;
import org.physiobench.model.Episode;
import org.physiobench.model.Equipment;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.PatientPrecaution;
import org.physiobench.model.Precaution;
import org.physiobench.model.StartPosition;

public final class CircumstancesTest {

	private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
	private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

	@Test
	public void aPrecautionCountsFromItsFirstToItsLastDay() {
		Assessment assessment = assessedOn(LocalDate.of(2026, 2, 1));
		add(assessment, Precaution.WRIST, FIRST, LAST);

		assertEquals(Set.of(), on(assessment, FIRST.minusDays(1)));
		assertEquals(Set.of(Precaution.WRIST), on(assessment, FIRST));
		assertEquals(Set.of(Precaution.WRIST), on(assessment, LAST));
		assertEquals(Set.of(), on(assessment, LAST.plusDays(1)));
	}

	@Test
	public void withoutDatesItCountsFromTheAssessmentUntilFurtherNotice() {
		Assessment assessment = assessedOn(FIRST);
		add(assessment, Precaution.OSTEOPOROSIS, null, null);

		assertEquals(Set.of(), on(assessment, FIRST.minusDays(1)));
		assertEquals(Set.of(Precaution.OSTEOPOROSIS), on(assessment, FIRST));
		assertEquals(Set.of(Precaution.OSTEOPOROSIS), on(assessment, FIRST.plusYears(10)));
	}

	@Test
	public void aPrecautionThatCameTwiceCountsOnce() {
		Assessment assessment = assessedOn(FIRST);
		add(assessment, Precaution.KNEE, FIRST, LAST);
		add(assessment, Precaution.KNEE, FIRST.plusDays(3), null);

		assertEquals(Set.of(Precaution.KNEE), on(assessment, FIRST.plusDays(5)));
	}

	@Test
	public void theLatestAssessmentCountsAlone() {
		Episode episode = ModelFactory.eINSTANCE.createEpisode();
		Assessment first = assessedOn(FIRST);
		first.getHomeEquipment().add(Equipment.MAT);
		add(first, Precaution.KNEE, null, null);
		Assessment latest = assessedOn(LAST);
		latest.getHomeEquipment().add(Equipment.CHAIR);
		latest.getPositionsToAvoid().add(StartPosition.PRONE);
		episode.getAssessments().addAll(List.of(first, latest));

		assertEquals(new Circumstances(Set.of(), Set.of(Equipment.CHAIR), Set.of(StartPosition.PRONE)),
				Circumstances.of(episode, LAST));
	}

	@Test
	public void withoutAnAssessmentNothingIsKnown() {
		assertEquals(Circumstances.UNKNOWN, Circumstances.of(ModelFactory.eINSTANCE.createEpisode(), FIRST));
	}

	private static Set<Precaution> on(Assessment assessment, LocalDate day) {
		return Circumstances.of(assessment, day).precautions();
	}

	private static Assessment assessedOn(LocalDate day) {
		Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
		assessment.setAssessedOn(day);
		return assessment;
	}

	private static void add(Assessment assessment, Precaution precaution, LocalDate since, LocalDate until) {
		PatientPrecaution condition = ModelFactory.eINSTANCE.createPatientPrecaution();
		condition.setPrecaution(precaution);
		condition.setSince(since);
		condition.setUntil(until);
		assessment.getPrecautions().add(condition);
	}
}
