package org.physiobench.it;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.eclipse.swt.widgets.Canvas;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.model.DiaryEntry;

/** A clinician types the pain of three days from a paper diary and takes the last one back. */
final class DiaryWalk {

	private final Screen screen;
	private final PatientRecords records;
	private final PatientId id;

	DiaryWalk(Screen screen, PatientRecords records, PatientId id) {
		this.screen = screen;
		this.records = records;
		this.id = id;
	}

	/** Types it with one key a day and finds it in the store. The record must be open, its diary empty. */
	void type() {
		new RecordTabs(screen).show("Progress");
		screen.click(canvas("Diary"));
		Canvas grid = canvas("Pain before, ");
		screen.awaitThat("the first cell", grid::isFocusControl);
		screen.type("3x0");
		screen.awaitThat("a changed record", () -> screen.page().getActiveEditor().isDirty());
		screen.press("ctrl+z");
		screen.press("ctrl+s");
		screen.awaitThat("a saved record", () -> !screen.page().getActiveEditor().isDirty());

		List<DiaryEntry> diary = records.checkOut(id).orElseThrow().getEpisodes().getLast().getDiary();
		assertEquals(List.of(3, 10), diary.stream().map(DiaryEntry::getPainBefore).toList());
		assertEquals(diary.getFirst().getDoneOn().plusDays(1), diary.getLast().getDoneOn());
	}

	private Canvas canvas(String start) {
		return screen.await("what is called " + start, () -> screen
				.all(Canvas.class, canvas -> AccessibleNames.of(canvas).startsWith(start)).stream().findFirst());
	}
}
