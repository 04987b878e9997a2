package org.physiobench.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.model.Program;

/** A clinician hands a program out, revises it with one typed dosage, and looks at what is different. */
final class RevisionWalk {

	private static final String SETS = "sets of bird-dog";

	private final Screen screen;
	private final PatientRecords records;
	private final PatientId id;

	RevisionWalk(Screen screen, PatientRecords records, PatientId id) {
		this.screen = screen;
		this.records = records;
		this.id = id;
	}

	/** Goes all the way. The record must be open with a draft. */
	void reviseAndCompare() {
		screen.click(button("Issue"));
		screen.awaitThat("the program as handed out", () -> isShown("handed out"));
		screen.press("ctrl+z");
		screen.awaitThat("the draft again", () -> isShown("draft"));
		screen.click(button("Issue"));
		screen.press("ctrl+s");
		screen.awaitThat("a saved record", () -> !screen.page().getActiveEditor().isDirty());
		assertNotNull(programs().getLast().getIssuedOn());

		screen.click(button("Revise"));
		screen.click(screen.await("the chip of the sets", this::editableSets));
		screen.press("ctrl+a");
		screen.type("4x12 3d");
		screen.press("Return");
		screen.awaitThat("four sets", () -> editableSets().filter(sets -> sets.getText().equals("4")).isPresent());

		screen.click(screen.await("the revisions", () -> screen.all(Canvas.class,
				canvas -> AccessibleNames.of(canvas).startsWith("Revisions")).stream().findFirst()));
		// the last entry compares with the other revision
		screen.press("Up");
		screen.press("Return");
		screen.awaitThat("what changed", () -> isShown("0 added, 0 removed, 1 changed")
				&& isShown("How much: 2 times 8 → 4 times 12"));
		screen.click(button("Close Comparison"));
		screen.press("ctrl+s");
		screen.awaitThat("a saved record", () -> !screen.page().getActiveEditor().isDirty());
		List<Program> stored = programs();
		assertEquals(2, stored.size());
		assertNull(stored.getLast().getIssuedOn());
		assertEquals(Integer.valueOf(4), setsOf(stored.getLast()));
		assertEquals("what was handed out stays", Integer.valueOf(2), setsOf(stored.getFirst()));
	}

	private Optional<Text> editableSets() {
		return screen.all(Text.class, text -> AccessibleNames.of(text).equals(SETS) && text.getEditable()).stream().findFirst();
	}

	private Button button(String name) {
		return screen.await("the button " + name,
				() -> screen.all(Button.class, button -> button.getText().equals(name)).stream().findFirst());
	}

	private boolean isShown(String words) {
		return !screen.all(Label.class, label -> label.getText().contains(words)).isEmpty();
	}

	private List<Program> programs() {
		return records.checkOut(id).orElseThrow().getEpisodes().getLast().getPrograms();
	}

	private static Integer setsOf(Program program) {
		return program.getPhases().getFirst().getPrescriptions().getFirst().getDosage().getSets();
	}
}
