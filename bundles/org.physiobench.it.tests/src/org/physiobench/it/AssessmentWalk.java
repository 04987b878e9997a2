package org.physiobench.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.model.Assessment;
import org.physiobench.model.BodyView;
import org.physiobench.model.Goal;
import org.physiobench.model.PainKind;
import org.physiobench.model.RedFlagAnswer;
import org.physiobench.model.RedFlagConcern;

/** A patient is assessed for the first time, with the keyboard alone. */
final class AssessmentWalk {

	private static final String NEXT_SECTION = "alt+Page_Down";

	private final Screen screen;
	private final PatientRecords records;
	private final PatientId id;

	AssessmentWalk(Screen screen, PatientRecords records, PatientId id) {
		this.screen = screen;
		this.records = records;
		this.id = id;
	}

	/** Assesses her, saves, and finds in the store what was typed, and nothing else. The record must be open. */
	void assess() {
		screen.press("alt+3");
		screen.awaitThat("the focus on the way to start", () -> !screen.all(Button.class,
				button -> button.getText().equals("Start the assessment") && button.isFocusControl()).isEmpty());
		screen.press("space");
		awaitFocus("Date of assessment");
		screen.press("Tab");
		screen.type("Mara");
		answerRedFlags();
		screen.press(NEXT_SECTION);
		awaitFocus("Pain now");
		screen.press("4");
		markOnChart();
		screen.press(NEXT_SECTION);
		screen.press(NEXT_SECTION);
		screen.press(NEXT_SECTION);
		screen.press(NEXT_SECTION);
		awaitFocus("Minutes a day");
		screen.type("25");
		screen.press(NEXT_SECTION);
		awaitFocus("Another goal");
		screen.type("Sit through a film");
		screen.press("ctrl+s");
		screen.awaitThat("a saved record", () -> !screen.page().getActiveEditor().isDirty());
		assertStored();
	}

	/** Of all items only the first two are answered; the second is of concern. */
	private void answerRedFlags() {
		screen.press(NEXT_SECTION);
		awaitFocus("New change of bladder or bowel");
		screen.press("1");
		awaitFocus("Numbness around the seat");
		screen.press("3");
		awaitFocus("New sexual dysfunction");
	}

	/** Two regions are marked, and the second is taken back. */
	private void markOnChart() {
		screen.press(NEXT_SECTION);
		awaitFocus("Lower back, middle. Body chart, nothing marked");
		screen.press("Left");
		screen.press("b");
		screen.press("6");
		awaitFocus("Lower back, left: burning, 6 of 10. Body chart. Lower back, left: burning, 6 of 10");
		screen.press("Down");
		screen.press("Return");
		awaitFocus("Sacroiliac joint, left: burning");
		screen.press("ctrl+z");
		awaitFocus("Sacroiliac joint, left. Body chart. Lower back, left: burning, 6 of 10");
	}

	private void assertStored() {
		Assessment stored = records.checkOut(id).orElseThrow().getEpisodes().getLast().getAssessments().getLast();
		assertEquals("Mara", stored.getClinician());
		// a missing item is one that was not asked
		assertEquals(List.of("bladder-or-bowel-change", "saddle-numbness"),
				stored.getRedFlags().stream().map(RedFlagAnswer::getItem).toList());
		assertEquals(List.of(RedFlagConcern.NO_CONCERN, RedFlagConcern.ACT),
				stored.getRedFlags().stream().map(RedFlagAnswer::getConcern).toList());
		assertEquals(Integer.valueOf(4), stored.getPainNow());
		assertEquals(List.of(new Mark("lumbar-left", BodyView.BACK, PainKind.BURNING, OptionalInt.of(6))), Mark.of(stored));
		assertEquals(Integer.valueOf(25), stored.getMinutesPerDay());
		assertEquals(List.of("Sit through a film"), stored.getGoals().stream().map(Goal::getWords).toList());
		assertTrue("nothing that was not asked", stored.getPainWorst() == null && stored.getDaysPerWeek() == null
				&& stored.getPrecautions().isEmpty() && stored.getCapacityResults().isEmpty());
	}

	private void awaitFocus(String name) {
		screen.awaitThat("the focus on " + name, () -> screen.all(Control.class, Control::isFocusControl).stream()
				.anyMatch(control -> AccessibleNames.of(control).startsWith(name)));
	}
}
