package org.physiobench.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.draft.RecordDraft;
import org.physiobench.core.patient.draft.RecordDrafts;
import org.physiobench.model.Patient;

/** A program ends without having been closed, while a record has changes that are not saved. */
final class DraftWalk {

	private static final String LINE = "Unsaved changes of ";

	private final Screen screen;
	private final PatientRecords records;
	private final RecordDrafts drafts = Services.get(RecordDrafts.class);
	private final PatientId id;

	DraftWalk(Screen screen, PatientRecords records, PatientId id) {
		this.screen = screen;
		this.records = records;
		this.id = id;
	}

	/** Leaves a draft behind as a program does that is killed. */
	void leaveBehind(String phone) {
		Patient edited = stored();
		edited.setPhone(phone);
		drafts.keep(new RecordDraft(stored(), edited, Instant.now()));
	}

	/** Finds the changes brought back and discards them. The record must be open. */
	void discard(String phone) {
		screen.await("the line about what was brought back", () -> line().stream().findFirst());
		assertEquals("the change waits to be saved", true, screen.ask(() -> screen.page().getActiveEditor().isDirty()));
		new RecordTabs(screen).show("Details");
		screen.awaitThat("the number that was typed", () -> phoneField().filter(field -> field.getText().equals(phone)).isPresent());
		screen.click(screen.await("the link that discards them",
				() -> screen.all(Link.class, link -> link.getText().contains("Discard them")).stream().findFirst()));
		screen.awaitThat("the record as it is stored", () -> !screen.page().getActiveEditor().isDirty() && line().isEmpty());
		screen.awaitThat("no draft any more", () -> drafts.find(id).isEmpty());
	}

	/** Types into a field without leaving it, and finds a draft that has it. The record must be open. */
	void typeAndWait(String phone) {
		new RecordTabs(screen).show("Details");
		Text field = screen.await("the telephone number", this::phoneField);
		screen.click(field);
		screen.press("ctrl+a");
		screen.type(phone);
		screen.awaitThat("a draft with the number", () -> drafts.find(id).filter(draft -> phone.equals(draft.edited().getPhone()))
				.isPresent());
		assertEquals("she types on", true, screen.ask(field::isFocusControl));
		assertFalse("nothing was saved", phone.equals(stored().getPhone()));
		screen.press("ctrl+s");
		screen.awaitThat("no draft of what is saved", () -> drafts.find(id).isEmpty());
		assertEquals(phone, stored().getPhone());
	}

	private List<Label> line() {
		return screen.all(Label.class, label -> label.getText().startsWith(LINE));
	}

	private Optional<Text> phoneField() {
		return screen.all(Text.class, text -> AccessibleNames.of(text).equals("Telephone")).stream().findFirst();
	}

	private Patient stored() {
		return records.checkOut(id).orElseThrow();
	}
}
