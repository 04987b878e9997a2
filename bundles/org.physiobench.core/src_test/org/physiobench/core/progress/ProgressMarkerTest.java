package org.physiobench.core.progress;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.physiobench.core.progress.Care.march;
import static org.physiobench.core.progress.Care.span;

import java.util.List;

import org.junit.Test;
import org.physiobench.core.progress.ProgressMarker.Assessed;
import org.physiobench.core.progress.ProgressMarker.PhaseBegun;
import org.physiobench.core.progress.ProgressMarker.RevisionBegun;
import org.physiobench.model.Dosage;
import org.physiobench.model.Side;

public final class ProgressMarkerTest {

	private static void twiceTen(Dosage dose) {
		dose.setSets(2);
		dose.setRepetitions(10);
		dose.setDaysPerWeek(5);
	}

	private final FollowUp followUp = new Care().assessed(1, 6, null).issued(1).phase("Settle", 1)
			.prescribed("a", "bridge", Side.BOTH, ProgressMarkerTest::twiceTen)
			.prescribed("b", "walking", Side.NONE, dose -> {
				dose.setDurationMinutes(10);
				dose.setDaysPerWeek(3);
			}).phase("Build", 2).prescribed("c", "bridge", Side.BOTH, dose -> {
				twiceTen(dose);
				dose.setSets(3);
			}).issued(11).phase("Ease", 1).prescribed("d", "bridge", Side.BOTH, ProgressMarkerTest::twiceTen).followUp();

	@Test
	public void markersStandWhereTheNextRevisionOrPhaseBeginsAndWhereSheWasAssessed() {
		List<ProgressMarker> markers = ProgressMarker.in(followUp, span(1, 31));

		assertEquals(4, markers.size());
		assertEquals(new Assessed(march(1)), markers.get(0));
		assertTrue(markers.get(1) instanceof RevisionBegun first && first.revision() == 1 && first.on().equals(march(2)));
		assertTrue(markers.get(2) instanceof PhaseBegun build && build.on().equals(march(9)) && build.name().equals("Build"));
		assertTrue(markers.get(3) instanceof RevisionBegun second && second.revision() == 2);
	}

	@Test
	public void aChangeSaysWhatWasAddedRemovedAndDosedAnew() {
		ProgramChange first = ProgramChange.between(List.of(), followUp.prescribedOn(march(2)));
		ProgramChange next = ProgramChange.between(followUp.prescribedOn(march(8)), followUp.prescribedOn(march(9)));

		assertEquals(2, first.added().size());
		assertEquals(List.of("walking"), next.removed().stream().map(Prescribed::exercise).toList());
		assertEquals(Integer.valueOf(3), next.changed().getFirst().after().dose().sets().orElseThrow());
		assertTrue(next.added().isEmpty());
	}

	@Test
	public void aSpanHasOnlyItsOwnMarkers() {
		assertEquals(1, ProgressMarker.in(followUp, span(10, 31)).size());
	}

	@Test
	public void theDoseOfAWeekCountsBothSidesAndMinutes() {
		// 2 × 10 on two sides on 5 days; then 3 × 10, then 2 × 10 again; 10 minutes on 3 days
		assertEquals(List.of(new DoseStep(march(2), 200, 30), new DoseStep(march(9), 300, 0),
				new DoseStep(march(12), 200, 0)), DoseStep.in(followUp, span(1, 31)));
	}
}
