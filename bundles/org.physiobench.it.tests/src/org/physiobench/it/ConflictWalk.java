package org.physiobench.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.patient.CommitOutcome;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.model.Patient;
import org.physiobench.model.Prescription;

/**
 * A clinician changes the first exercise of an open program while somebody else changes it too, and something besides,
 * and is faster to save.
 */
final class ConflictWalk {

	private static final String SETS = "sets of bird-dog";
	private static final String PHONE = "555-0100";

	private final Screen screen;
	private final PatientRecords records;
	private final PatientId id;

	ConflictWalk(Screen screen, PatientRecords records, PatientId id) {
		this.screen = screen;
		this.records = records;
		this.id = id;
	}

	/** Settles the conflict with her own number, and takes over the rest. The record must be open. */
	void settle() {
		changeSetsTo("4");
		saveBehindTheEditor();
		screen.press("ctrl+s");

		Table changes = named(Table.class, "Changes");
		assertEquals("the number of sets and the telephone number", 2, screen.ask(changes::getItemCount).intValue());
		assertTrue(screen.ask(() -> changes.getItem(0).getText(1)).endsWith("› bird-dog › sets"));
		Button merge = button("Merge");
		assertFalse("a choice is still open", screen.ask(merge::isEnabled));
		screen.click(changes);
		screen.press("Home");
		screen.press("Right");
		screen.awaitThat("their number chosen", () -> changes.getItem(0).getText(5).equals("theirs"));
		screen.press("Left");
		screen.awaitThat("her number chosen", () -> changes.getItem(0).getText(5).equals("mine"));
		assertTrue(screen.ask(merge::isEnabled));
		screen.click(merge);

		screen.awaitThat("the merged record", () -> !isShown("Changes") && areSets("4"));
		assertTrue("nothing is saved yet", screen.ask(() -> screen.page().getActiveEditor().isDirty()));
		assertEquals(Integer.valueOf(6), setsOf(stored()));
		screen.press("ctrl+s");
		screen.awaitThat("a saved record", () -> !screen.page().getActiveEditor().isDirty());
		assertEquals(Integer.valueOf(4), setsOf(stored()));
		assertEquals(PHONE, stored().getPhone());
	}

	private void changeSetsTo(String number) {
		screen.click(named(Text.class, SETS));
		screen.press("ctrl+a");
		screen.type(number);
		screen.press("Return");
		screen.awaitThat("a changed record", () -> screen.page().getActiveEditor().isDirty());
	}

	private void saveBehindTheEditor() {
		Patient theirs = stored();
		firstPrescription(theirs).getDosage().setSets(6);
		theirs.setPhone(PHONE);
		assertTrue(records.commit(theirs) instanceof CommitOutcome.Committed);
	}

	private Patient stored() {
		return records.checkOut(id).orElseThrow();
	}

	private static Integer setsOf(Patient patient) {
		return firstPrescription(patient).getDosage().getSets();
	}

	private static Prescription firstPrescription(Patient patient) {
		return patient.getEpisodes().getLast().getPrograms().getLast().getPhases().getLast().getPrescriptions().getFirst();
	}

	private boolean areSets(String number) {
		return screen.all(Text.class, text -> AccessibleNames.of(text).equals(SETS) && text.getText().equals(number))
				.size() == 1;
	}

	private boolean isShown(String name) {
		return !screen.all(Control.class, control -> AccessibleNames.of(control).equals(name)).isEmpty();
	}

	private <C extends Control> C named(Class<C> kind, String name) {
		return screen.await(name,
				() -> screen.all(kind, control -> AccessibleNames.of(control).equals(name)).stream().findFirst());
	}

	private Button button(String text) {
		return screen.await("the button " + text,
				() -> screen.all(Button.class, button -> button.getText().equals(text)).stream().findFirst());
	}
}
