package org.physiobench.core.bodychart;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.junit.Test;
import org.physiobench.model.BodyView;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.PainKind;
import org.physiobench.model.PainRegion;

public final class MarkChangesTest {

	private static final Mark BACK_6 = mark("lumbar-left", PainKind.SHARP, 6);
	private static final Mark BACK_3 = mark("lumbar-left", PainKind.SHARP, 3);
	private static final Mark CALF = mark("calf-left", PainKind.TINGLING, 4);
	private static final Mark BUTTOCK = mark("buttock-left", PainKind.SHOOTING, 5);

	@Test
	public void whatIsThereTwiceDidNotChange() {
		MarkChanges changes = MarkChanges.between(List.of(BACK_6, CALF), List.of(CALF, BACK_6));

		assertTrue(changes.isEmpty());
		assertEquals(List.of("As before."), said(Locale.ENGLISH, changes));
	}

	@Test
	public void painThatIsLessOrMoreIsTheSameMark() {
		assertEquals(List.of("Less: Lower back, left: sharp from 6 to 3."),
				said(Locale.ENGLISH, MarkChanges.between(List.of(BACK_6), List.of(BACK_3))));
		assertEquals(List.of("More: Lower back, left: sharp from 3 to 6."),
				said(Locale.ENGLISH, MarkChanges.between(List.of(BACK_3), List.of(BACK_6))));
	}

	@Test
	public void anotherKindOnTheSameRegionIsAnotherSymptomAndNeitherLessNorMore() {
		Mark aching = BACK_6.with(PainKind.ACHING).with(OptionalInt.of(2));

		MarkChanges changes = MarkChanges.between(List.of(BACK_6), List.of(aching));

		assertEquals(List.of(new MarkChanges.Change(BACK_6, aching)), changes.changed());
		assertEquals(List.of("Other: Lower back, left: aching, 2 of 10 instead of sharp, 6 of 10."),
				said(Locale.ENGLISH, changes));
	}

	@Test
	public void painThatWasNotRatedBeforeIsNeitherLessNorMore() {
		assertEquals(List.of("Other: Lower back, left: sharp, 6 of 10 instead of sharp."), said(Locale.ENGLISH,
				MarkChanges.between(List.of(BACK_6.with(OptionalInt.empty())), List.of(BACK_6))));
	}

	@Test
	public void whatCameAndWhatWentIsToldInTheLanguageOfTheScreen() {
		MarkChanges changes = MarkChanges.between(List.of(BACK_6, CALF), List.of(BACK_3, BUTTOCK));

		assertEquals(List.of(CALF), changes.gone());
		assertEquals(List.of(BUTTOCK), changes.added());
		assertEquals(List.of("Weg: Wade links: Kribbeln, 4 von 10.",
				"Weniger: Unterer R\u00fccken links: stechend von 6 auf 3.",
				"Neu: Ges\u00e4\u00df links: einschie\u00dfend, 5 von 10."), said(Locale.GERMAN, changes));
	}

	@Test
	public void aRegionWithTwoSymptomsIsComparedSymptomBySymptom() {
		Mark numb = mark("lumbar-left", PainKind.NUMBNESS, 1);

		MarkChanges changes = MarkChanges.between(List.of(numb, BACK_6), List.of(BACK_3, numb));

		assertEquals(new MarkChanges(List.of(), List.of(new MarkChanges.Change(BACK_6, BACK_3)), List.of()), changes);
	}

	@Test
	public void theSameRegionOfTheOtherViewIsAnotherRegion() {
		Mark front = new Mark("lumbar-left", BodyView.FRONT, PainKind.SHARP, OptionalInt.of(6));

		assertFalse(front.isOn(BACK_6));
		assertEquals(List.of(front), MarkChanges.between(List.of(BACK_6), List.of(front)).added());
	}

	@Test
	public void aRegionThatTheChartDoesNotHaveIsToldByItsKey() {
		assertEquals(List.of("Gone: tail: sharp, 6 of 10."), said(Locale.ENGLISH,
				MarkChanges.between(List.of(mark("tail", PainKind.SHARP, 6)), List.of())));
	}

	@Test
	public void aMarkSaysWhatIsRecorded() {
		PainRegion recorded = ModelFactory.eINSTANCE.createPainRegion();
		recorded.setRegion("calf-left");
		recorded.setKind(PainKind.TINGLING);
		assertEquals(CALF.with(OptionalInt.empty()), Mark.of(recorded));

		recorded.setPain(4);
		assertEquals(CALF, Mark.of(recorded));
	}

	private static List<String> said(Locale language, MarkChanges changes) {
		return new ChartWords(language).changes(BodyChart.adult(), changes);
	}

	private static Mark mark(String region, PainKind kind, int pain) {
		return new Mark(region, BodyView.BACK, kind, OptionalInt.of(pain));
	}
}
