package org.physiobench.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.document.IssuedDocument;
import org.physiobench.core.document.IssuedDocuments;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.model.Assessment;
import org.physiobench.model.Dosage;
import org.physiobench.model.Episode;
import org.physiobench.model.Patient;
import org.physiobench.model.Program;
import org.physiobench.model.RedFlagAnswer;
import org.physiobench.model.RedFlagConcern;

/** A clinician registers a patient, assesses her, prescribes and hands the handout out, and never touches the mouse. */
final class KeyboardWalk {

	private static final int SECTIONS_FROM_PAIN_TO_HOME = 5;

	private final Screen screen;
	private final PatientRecords records;
	private final IssuedDocuments documents;

	KeyboardWalk(Screen screen, PatientRecords records, IssuedDocuments documents) {
		this.screen = screen;
		this.records = records;
		this.documents = documents;
	}

	/** Goes all the way. No record need be open. */
	void fromRegistrationToHandout() {
		register();
		assess();
		prescribe();
		handOut();
		Patient stored = stored();
		assertEquals(LocalDate.of(1971, 3, 5), stored.getBirthDate());
		Episode episode = stored.getEpisodes().getFirst();
		assertEquals("low back pain", episode.getProblem());
		check(episode.getAssessments().getFirst());
		check(episode.getPrograms().getFirst());
		List<IssuedDocument> kept = documents.of(new PatientId(stored.getId()));
		assertEquals(1, kept.size());
		assertTrue(new String(documents.pdf(kept.getFirst()), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
	}

	private void register() {
		screen.press("ctrl+n");
		awaitFocus("Given name");
		type("Nora", "Newman", "1971-03-05");
		screen.type("low back pain");
		screen.press("Return");
		screen.awaitThat("what to do first", () -> focus() instanceof Button button
				&& button.getText().equals("Start the assessment"));
	}

	private void assess() {
		screen.press("space");
		awaitFocus("Date of assessment");
		type("", "", "");
		section(1);
		screen.awaitThat("the first red flag", () -> focusName().startsWith("New change of bladder or bowel"));
		screen.press("1");
		screen.press("1");
		section(1);
		awaitFocus("Pain now");
		type("4", "2");
		screen.type("7");
		section(SECTIONS_FROM_PAIN_TO_HOME);
		awaitFocus("Minutes a day for exercise");
		type("15");
		screen.type("5");
		section(1);
		screen.type("lift my daughter");
		screen.press("Return");
	}

	private void prescribe() {
		screen.press("alt+4");
		screen.press("ctrl+f");
		awaitFocus("Search exercises");
		screen.press("ctrl+a");
		screen.type("glute bridge");
		screen.press("Return");
		awaitFocus("sets of Glute bridge");
		screen.press("F2");
		screen.awaitThat("a field for the dosage in words",
				() -> focus() instanceof Text && !focusName().equals("sets of Glute bridge"));
		screen.type("2x8 5d");
		screen.press("Return");
	}

	private void handOut() {
		screen.press("ctrl+i");
		screen.awaitThat("the program as handed out",
				() -> !screen.all(Label.class, label -> label.getText().contains("handed out")).isEmpty());
		screen.press("ctrl+s");
		screen.awaitThat("a saved record", () -> !screen.page().getActiveEditor().isDirty());
		PatientId id = new PatientId(stored().getId());
		screen.press("ctrl+p");
		screen.awaitThat("a document that is kept", () -> !documents.of(id).isEmpty());
		screen.awaitThat("the handout, or where it lies", this::isHandoutOpen);
		if (screen.ask(this::isAboutViewer)) {
			screen.press("Return");
			screen.awaitThat("the record in front", () -> !isAboutViewer());
		}
	}

	/** Whether a program shows it; where none does, a message says where it lies. */
	private boolean isHandoutOpen() {
		return isAboutViewer() || !screen.all(CLabel.class, label -> label.getText().startsWith("Handout opened")).isEmpty();
	}

	private boolean isAboutViewer() {
		return !screen.all(Label.class, label -> label.getText().contains("no program on this machine")).isEmpty();
	}

	private static void check(Assessment assessment) {
		assertEquals(List.of(4, 2, 7),
				List.of(assessment.getPainNow(), assessment.getPainBest(), assessment.getPainWorst()));
		assertEquals("what was not asked is no answer", List.of(RedFlagConcern.NO_CONCERN, RedFlagConcern.NO_CONCERN),
				assessment.getRedFlags().stream().map(RedFlagAnswer::getConcern)
						.filter(concern -> concern != RedFlagConcern.NOT_ASKED).toList());
		assertEquals(Integer.valueOf(15), assessment.getMinutesPerDay());
		assertEquals(Integer.valueOf(5), assessment.getDaysPerWeek());
		assertEquals("lift my daughter", assessment.getGoals().getFirst().getWords());
	}

	private static void check(Program program) {
		assertNotNull(program.getIssuedOn());
		Dosage dosage = program.getPhases().getFirst().getPrescriptions().getFirst().getDosage();
		assertEquals(List.of(2, 8, 5), List.of(dosage.getSets(), dosage.getRepetitions(), dosage.getDaysPerWeek()));
	}

	/** Types into one field after the other and leaves each. */
	private void type(String... words) {
		for (String word : words) {
			if (!word.isEmpty()) {
				screen.type(word);
			}
			screen.press("Tab");
		}
	}

	/** Turns to a later section of the assessment. */
	private void section(int on) {
		for (int i = 0; i < on; i++) {
			screen.press("alt+Next");
		}
	}

	private void awaitFocus(String name) {
		screen.awaitThat("the focus on " + name, () -> focusName().startsWith(name));
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}

	private static String focusName() {
		return focus() == null ? "" : AccessibleNames.of(focus());
	}

	private Patient stored() {
		return records.checkOut(records.search("newman").getFirst().id()).orElseThrow();
	}
}
