package org.physiobench.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The way of a clinician through the window with a stopwatch, from a thread beside it. */
final class Walk {

	private static final String OPEN_PATIENT = "org.physiobench.ui.openPatient";
	private static final String OPEN_PATIENT_ID = "org.physiobench.ui.openPatient.id";
	/** How long somebody looks at her day before she opens the first record. */
	private static final long LOOKING_MILLIS = 5_000;
	private static final int ADDED = 3;

	private final Display display;
	private final Sights sights = new Sights();
	private final Stopwatch stopwatch;
	private final CompletableFuture<Long> usable;

	/** On the user interface thread, before anything is shown. */
	Walk(Display display) {
		this.display = display;
		stopwatch = new Stopwatch(display);
		usable = stopwatch.watchFor(List.of(sights::isPatientInList, sights::isPersonOfToday, sights::isFoundExercise));
	}

	void run() throws InterruptedException {
		Stopwatch.result(usable);
		Report.sinceStart("usable");
		Thread.sleep(LOOKING_MILLIS);
		stopwatch.report("turn after the window came up", 0);
		List<String> patients = List.of(System.getProperty("benchmark.patients").split(","));
		for (int i = 0; i < patients.size(); i++) {
			useRecord(patients.get(i), i == 0 ? "first" : "later");
		}
		stopwatch.ask(() -> page().closeAllEditors(false));
		display.asyncExec(() -> PlatformUI.getWorkbench().close());
	}

	private void useRecord(String patient, String which) throws InterruptedException {
		stopwatch.time(which + " record", () -> open(patient), control -> sights.isPageOfRecord(control) && isRead());
		CTabFolder tabs = stopwatch.ask(() -> sights.recordTabs(display)).orElseThrow();
		List<String> names = new ArrayList<>();
		stopwatch.ask(() -> List.of(tabs.getItems())).forEach(tab -> names.add(stopwatch.ask(tab::getText)));
		int program = names.indexOf("Program");
		for (int i = 0; i < names.size(); i++) {
			int index = i;
			if (index != program && stopwatch.ask(() -> tabs.getItem(index).getControl() == null)) {
				stopwatch.time(which + " page " + names.get(index), () -> select(tabs, index), sights::isPageOfRecord);
			}
		}
		stopwatch.time(which + " page Program", () -> select(tabs, program), sights::isPageOfRecord);
		for (int i = 0; i < ADDED; i++) {
			stopwatch.time((i == 0 ? "first" : "later") + " exercise added to the " + which + " record", this::addFirstFound,
					sights::isPageOfRecord);
		}
	}

	private static void open(String patient) {
		var workbench = PlatformUI.getWorkbench();
		var command = workbench.getService(ICommandService.class).getCommand(OPEN_PATIENT);
		try {
			workbench.getService(IHandlerService.class).executeCommand(
					ParameterizedCommand.generateCommand(command, Map.of(OPEN_PATIENT_ID, patient)), null);
		} catch (CommandException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void select(CTabFolder tabs, int index) {
		tabs.setSelection(index);
		tabs.notifyListeners(SWT.Selection, null);
	}

	/** Presses Enter in the search field of the palette. */
	private void addFirstFound() {
		sights.searchOfPalette(display).orElseThrow().notifyListeners(SWT.DefaultSelection, null);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** A record that is being read has no changes to be undone. */
	private static boolean isRead() {
		return page().getActiveEditor() != null
				&& page().getActiveEditor().getAdapter(BasicCommandStack.class) != null;
	}
}
