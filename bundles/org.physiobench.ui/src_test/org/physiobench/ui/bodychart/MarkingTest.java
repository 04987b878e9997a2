package org.physiobench.ui.bodychart;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Before;
import org.junit.Test;
import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.Direction;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.core.bodychart.Region;
import org.physiobench.model.BodyView;
import org.physiobench.model.PainKind;

public final class MarkingTest {

	private final BodyChart chart = BodyChart.adult();
	private final Notes record = new Notes();
	private final Marking marking = new Marking(chart, record);

	@Before
	public void choose() {
		marking.choose(PainKind.SHARP);
	}

	@Test
	public void aClickMarksWithTheChosenKind() {
		marking.press(region("calf-left"));

		assertEquals(List.of(mark("calf-left", PainKind.SHARP)), record.marks);
		assertEquals("calf-left", marking.current().key());
	}

	@Test
	public void aClickOnAMarkMakesItCurrentBeforeItChangesAnything() {
		record.mark(mark("calf-left", PainKind.ACHING));

		marking.press(region("calf-left"));
		assertEquals(List.of(mark("calf-left", PainKind.ACHING)), record.marks);

		marking.press(region("calf-left"));
		assertEquals(List.of(mark("calf-left", PainKind.SHARP)), record.marks);

		marking.press(region("calf-left"));
		assertEquals(List.of(), record.marks);
	}

	@Test
	public void arrowsMoveAndEnterMarks() {
		marking.go(Direction.LEFT);
		marking.mark();

		assertEquals(List.of(mark("lumbar-left", PainKind.SHARP)), record.marks);
	}

	@Test
	public void aLetterChangesTheKindAndKeepsThePain() {
		record.mark(mark("lumbar-central", PainKind.ACHING).with(OptionalInt.of(4)));

		marking.typed(PainKind.BURNING, false);

		assertEquals(List.of(mark("lumbar-central", PainKind.BURNING).with(OptionalInt.of(4))), record.marks);
		assertEquals(PainKind.BURNING, marking.chosen());
	}

	@Test
	public void aRegionCanHaveTwoKinds() {
		marking.typed(PainKind.TINGLING, false);
		marking.typed(PainKind.NUMBNESS, true);
		marking.typed(PainKind.NUMBNESS, true);

		assertEquals(List.of(mark("lumbar-central", PainKind.TINGLING), mark("lumbar-central", PainKind.NUMBNESS)),
				record.marks);

		marking.unmark();
		assertEquals(List.of(mark("lumbar-central", PainKind.TINGLING)), record.marks);
	}

	@Test
	public void digitsAreThePain() {
		marking.typed(1);
		assertEquals(List.of(mark("lumbar-central", PainKind.SHARP).with(OptionalInt.of(1))), record.marks);

		marking.typed(0);
		assertEquals(OptionalInt.of(10), record.marks.get(0).pain());

		marking.typed(0);
		assertEquals(OptionalInt.of(0), record.marks.get(0).pain());
	}

	@Test
	public void aZeroAfterAMoveIsNoTen() {
		marking.typed(1);
		marking.go(Direction.LEFT);
		marking.typed(0);

		assertEquals(List.of(1, 0), record.marks.stream().map(mark -> mark.pain().getAsInt()).toList());
	}

	@Test
	public void nothingIsUnmarkedWhereNothingIsMarked() {
		record.mark(mark("calf-left", PainKind.ACHING));

		marking.unmark();

		assertEquals(1, record.marks.size());
	}

	@Test
	public void everyKindHasItsOwnLetterInEachLanguage() {
		for (Locale language : List.of(Locale.ROOT, Locale.GERMAN)) {
			String letters = ResourceBundle.getBundle("org.physiobench.ui.bodychart.messages", language,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
					.getString("KindLetters_inOrder");
			Set<Integer> distinct = letters.chars().boxed().collect(Collectors.toSet());

			assertEquals(PainKind.VALUES.size(), letters.length());
			assertEquals(PainKind.VALUES.size(), distinct.size());
			assertEquals(letters, letters.toUpperCase(language));
		}
	}

	private Region region(String key) {
		return chart.find(BodyView.BACK, key).orElseThrow();
	}

	private static Mark mark(String key, PainKind kind) {
		return new Mark(key, BodyView.BACK, kind, OptionalInt.empty());
	}

	/** A record that does at once what is wanted. */
	private final class Notes implements MarkRequests {

		private final List<Mark> marks = new ArrayList<>();

		@Override
		public void mark(Mark mark) {
			marks.add(mark);
			marking.setMarks(marks);
		}

		@Override
		public void change(Mark before, Mark after) {
			marks.set(marks.indexOf(before), after);
			marking.setMarks(marks);
		}

		@Override
		public void unmark(Mark mark) {
			marks.remove(mark);
			marking.setMarks(marks);
		}
	}
}
