package org.physiobench.it;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;
import org.physiobench.testkit.PatientBuilder;

/** A clinician begins her day: she sees who needs attention and why, and opens the record, all without the mouse. */
final class TodayWalk {

	private static final String TODAY = "org.physiobench.ui.today";
	private static final PatientId FLORA = new PatientId("walk-flora");

	private final Screen screen;
	private final PatientRecords records;

	TodayWalk(Screen screen, PatientRecords records) {
		this.screen = screen;
		this.records = records;
	}

	/** Goes from the page of today to a record and back. No record may be open. */
	void begin() {
		screen.awaitThat("today, because no record is open", () -> isInFront(TODAY));
		records.commit(withFlareUp());
		Canvas flora = link("Flora Flare. Flare-up since");
		screen.perform(flora::forceFocus);
		screen.press("Return");
		screen.awaitThat("her record", () -> isInFront("org.physiobench.ui.record"));

		screen.press("alt+Home");
		screen.awaitThat("today again", () -> isInFront(TODAY));
		link("Flora Flare. low back pain");
		assertEquals("visits of today and records opened last", 2, screen.ask(
				() -> screen.all(Canvas.class, each -> AccessibleNames.of(each).startsWith("Flora Flare. low back")).size())
				.intValue());

		Table patients = screen.ask(
				() -> screen.all(Table.class, each -> AccessibleNames.of(each).equals("Patients")).getFirst());
		showEverybody();
		screen.awaitThat("everybody, with her", () -> patients.getItemCount() == records.search("").size());
		int before = screen.ask(patients::getItemCount);
		records.erase(FLORA);
		screen.awaitThat("a list without her", () -> patients.getItemCount() == before - 1);
		screen.awaitThat("a page without her", () -> screen
				.all(Canvas.class, each -> AccessibleNames.of(each).startsWith("Flora Flare")).isEmpty());
	}

	/** Takes away what was searched for before. */
	private void showEverybody() {
		screen.perform(() -> screen
				.all(Text.class, each -> AccessibleNames.of(each).equals("Search name or birth date")).getFirst().setText(""));
	}

	/** Pain 2 in four sessions, then 6 twice; seen today. */
	private static Patient withFlareUp() {
		Patient patient = PatientBuilder.patient(FLORA.value()).named("Flora", "Flare").withProblem("low back pain").build();
		Episode episode = patient.getEpisodes().getFirst();
		int[] pains = { 2, 2, 2, 2, 6, 6 };
		for (int i = 0; i < pains.length; i++) {
			var entry = ModelFactory.eINSTANCE.createDiaryEntry();
			entry.setId("entry-" + i);
			entry.setDoneOn(LocalDate.now().minusDays(pains.length - i));
			entry.setPainDuring(pains[i]);
			episode.getDiary().add(entry);
		}
		var visit = ModelFactory.eINSTANCE.createVisit();
		visit.setId("visit");
		visit.setVisitedOn(LocalDate.now());
		episode.getVisits().add(visit);
		return patient;
	}

	private Canvas link(String start) {
		return screen.await("a link " + start, () -> screen
				.all(Canvas.class, each -> AccessibleNames.of(each).startsWith(start)).stream().findFirst());
	}

	private boolean isInFront(String editor) {
		IEditorPart active = screen.page().getActiveEditor();
		return active != null && active.getSite().getId().equals(editor);
	}
}
