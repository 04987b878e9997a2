package org.physiobench.ui.pictures;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.physiobench.core.document.IssuedDocuments;
import org.physiobench.core.handout.HandoutComposer;
import org.physiobench.core.handout.HandoutRenderer;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;
import org.physiobench.model.Visit;
import org.physiobench.ui.documents.HandoutSheets;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.record.RecordEditor;

/** Goes through every page of the workbench, filled with the demonstration clinic. The names are those of the English screen. */
final class Walk {

	private static final PatientId ANNA = new PatientId("demo-1");
	private static final List<PatientId> VISITS_TODAY = Stream.of("demo-2", "demo-4").map(PatientId::new).toList();
	private static final int SECTIONS = 9;
	private static final List<String> PREFERENCES = List.of("appearance", "attention", "database", "figures");

	private final IWorkbench workbench;
	private final Camera camera;

	Walk(IWorkbench workbench, Camera camera) {
		this.workbench = workbench;
		this.camera = camera;
	}

	void takeAll() {
		camera.await("the window", () -> Optional.ofNullable(workbench.getActiveWorkbenchWindow()));
		fillScreen();
		prepareDay();
		for (PatientId patient : VISITS_TODAY) {
			open(patient);
		}
		open(ANNA);
		runCommand("org.physiobench.ui.showToday");
		camera.keep("today");
		zoom("org.physiobench.ui.patients");
		camera.keep("patients");
		zoom("org.physiobench.ui.patients");
		open(ANNA);
		for (String tab : List.of("Overview", "Details", "Documents")) {
			showTab(tab);
			camera.keep(tab.toLowerCase(Locale.ROOT));
		}
		assessment();
		progress();
		showTab("Program");
		camera.keep("program");
		palette();
		comparison();
		conflict();
		dialogs();
	}

	private void assessment() {
		showTab("Assessment");
		for (int section = 1; section <= SECTIONS; section++) {
			camera.keep("assessment-" + section);
			runCommand("org.physiobench.ui.section.next");
		}
	}

	private void progress() {
		showTab("Progress");
		for (String part : List.of("How it goes", "Diary", "Visits", "Outcome scores")) {
			press(part);
			camera.keep("progress-" + part.toLowerCase(Locale.ROOT).replace(' ', '-'));
		}
	}

	/** The exercise that is shown is the first one that fits the patient. */
	private void palette() {
		press("Details");
		camera.perform(named("Exercises")::setFocus);
		key("Home");
		camera.keep("palette");
		press("Hide details");
	}

	private void comparison() {
		press("Revisions (2)");
		Camera.pause();
		// the last entry compares with the other revision
		key("Up");
		key("Return");
		camera.keep("comparison");
	}

	/** Somebody else saves another telephone number meanwhile. */
	private void conflict() {
		PatientRecords records = workbench.getService(PatientRecords.class);
		Patient theirs = records.checkOut(ANNA).orElseThrow();
		theirs.setPhone("555-0100");
		records.commit(theirs);
		RecordEditor editor = (RecordEditor) camera.ask(page()::getActiveEditor);
		camera.perform(() -> editor.session().orElseThrow().set("Change telephone", editor.session().orElseThrow().patient(),
				ModelPackage.Literals.PATIENT__PHONE, "555-0199"));
		camera.performLater(() -> page().saveEditor(editor, false));
		keepDialog("conflict");
		camera.perform(() -> page().closeEditor(editor, false));
	}

	private void dialogs() {
		runCommand("org.physiobench.ui.newExercise");
		camera.keep("exercise");
		camera.performLater(() -> runCommand("org.physiobench.ui.newPatient"));
		keepDialog("new-patient");
		camera.performLater(() -> preferences(PREFERENCES.getFirst()).open());
		for (String name : PREFERENCES) {
			dialog();
			camera.perform(() -> preferences(name));
			camera.keep("preferences-" + name);
		}
	}

	/** Shows the page in the dialog that is open, or in a new one. */
	private PreferenceDialog preferences(String name) {
		return PreferencesUtil.createPreferenceDialogOn(window(), "org.physiobench.ui." + name, null, null);
	}

	private void keepDialog(String name) {
		Shell dialog = dialog();
		camera.keep(name);
		camera.perform(dialog::close);
	}

	private Shell dialog() {
		return camera.await("a dialog", () -> Arrays.stream(window().getShells()).filter(Shell::isVisible).findFirst());
	}

	/** Without a window manager the window has no frame; it is made as large as the screen all the same. */
	private void fillScreen() {
		camera.perform(() -> {
			Rectangle screen = window().getDisplay().getBounds();
			Rectangle area = window().getClientArea();
			Point end = window().toDisplay(area.x + area.width, area.y + area.height);
			Point size = window().getSize();
			window().setBounds(0, 0, size.x + screen.width - end.x, size.y + screen.height - end.y);
		});
		// out of the way, where it points at nothing
		xdotool("mousemove", "0", "9999");
	}

	/** Two patients were here today, and a handout was printed. */
	private void prepareDay() {
		PatientRecords records = workbench.getService(PatientRecords.class);
		for (PatientId id : VISITS_TODAY) {
			Patient patient = records.checkOut(id).orElseThrow();
			Visit visit = ModelFactory.eINSTANCE.createVisit();
			visit.setId(id.value() + "-today");
			visit.setVisitedOn(LocalDate.now());
			visit.setClinician("Clara Vogt");
			patient.getEpisodes().getLast().getVisits().add(visit);
			records.commit(patient);
		}
		Patient patient = records.checkOut(ANNA).orElseThrow();
		new HandoutSheets(workbench.getService(HandoutComposer.class), workbench.getService(HandoutRenderer.class),
				workbench.getService(IssuedDocuments.class), Clock.systemDefaultZone()).sheet(patient);
	}

	private void open(PatientId patient) {
		camera.perform(() -> RecordEditor.open(page(), patient, patient.value()));
		camera.await("the record " + patient, () -> ((RecordEditor) page().getActiveEditor()).session());
	}

	private void showTab(String name) {
		CTabItem tab = camera.await(name, () -> all(window()).filter(Control::isVisible).filter(CTabFolder.class::isInstance)
				.flatMap(folder -> Arrays.stream(((CTabFolder) folder).getItems()))
				.filter(item -> item.getText().equals(name)).findFirst());
		camera.perform(() -> {
			tab.getParent().setSelection(tab);
			tab.getParent().notifyListeners(SWT.Selection, new Event());
		});
	}

	private void zoom(String view) {
		camera.perform(() -> page().toggleZoom(page().findViewReference(view)));
	}

	private void press(String name) {
		Control control = named(name);
		camera.perform(() -> control.notifyListeners(SWT.Selection, new Event()));
	}

	private Control named(String name) {
		return camera.await(name, () -> all(window()).filter(Control::isVisible)
				.filter(control -> AccessibleName.of(control).filter(name::equals).isPresent()).findFirst());
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(Walk::all))
				: Stream.of(control);
	}

	private void runCommand(String id) {
		camera.perform(() -> {
			try {
				workbench.getService(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				throw new IllegalStateException(id, e);
			}
		});
	}

	/** Presses a key as a person does, because a menu does not take events that the program makes up. */
	private static void key(String name) {
		xdotool("key", name);
	}

	private static void xdotool(String... arguments) {
		try {
			new ProcessBuilder(Stream.concat(Stream.of("xdotool"), Arrays.stream(arguments)).toList()).inheritIO().start()
					.waitFor();
		} catch (IOException | InterruptedException e) {
			throw new IllegalStateException(e);
		}
		Camera.pause();
	}

	private IWorkbenchPage page() {
		return workbench.getWorkbenchWindows()[0].getActivePage();
	}

	private Shell window() {
		return workbench.getWorkbenchWindows()[0].getShell();
	}
}
