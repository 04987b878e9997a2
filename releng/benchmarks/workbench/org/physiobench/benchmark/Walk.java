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
	private static final long PATIENCE_SECONDS = 60;
	/** What a request sets off beside the first painting, such as figures that are drawn, is over by then. */
	private static final long REST_MILLIS = 500;
	private static final int ADDED = 3;

	private final Display display;
	private final Sights sights = new Sights();
	private final EventLoop loop;
	private final LongTurns turns;
	private final CompletableFuture<Long> usable;

	/** On the user interface thread, before anything is shown. */
	Walk(Display display) {
		this.display = display;
		loop = new EventLoop(display);
		turns = new LongTurns(loop, display.getThread());
		usable = loop.watchFor(List.of(sights::isPatientInList, sights::isPersonOfToday, sights::isFoundExercise));
	}

	void run() throws InterruptedException {
		result(usable);
		Report.sinceStart("usable");
		Thread.sleep(REST_MILLIS);
		Report.tell("turn after the window came up", 0, millis(ask(loop::longestNanos)),
				millis(ask(loop::mostWorkNanos)));
		turns.print();
		List<String> patients = List.of(System.getProperty("benchmark.patients").split(","));
		for (int i = 0; i < patients.size(); i++) {
			useRecord(patients.get(i), i == 0 ? "first" : "later");
		}
		ask(() -> page().closeAllEditors(false));
		display.asyncExec(() -> PlatformUI.getWorkbench().close());
	}

	private void useRecord(String patient, String which) throws InterruptedException {
		time(which + " record", () -> open(patient), control -> sights.isPageOfRecord(control) && isRead());
		CTabFolder tabs = ask(() -> sights.recordTabs(display)).orElseThrow();
		List<String> names = new ArrayList<>();
		ask(() -> List.of(tabs.getItems())).forEach(tab -> names.add(ask(tab::getText)));
		int program = names.indexOf("Program");
		for (int i = 0; i < names.size(); i++) {
			int index = i;
			if (index != program && ask(() -> tabs.getItem(index).getControl() == null)) {
				time(which + " page " + names.get(index), () -> select(tabs, index), sights::isPageOfRecord);
			}
		}
		time(which + " page Program", () -> select(tabs, program), sights::isPageOfRecord);
		for (int i = 0; i < ADDED; i++) {
			time((i == 0 ? "first" : "later") + " exercise added to the " + which + " record", this::addFirstFound,
					sights::isPageOfRecord);
		}
	}

	private void time(String what, Runnable request, Predicate<Control> sight) throws InterruptedException {
		CompletableFuture<Long> seen = new CompletableFuture<>();
		long[] start = new long[1];
		display.asyncExec(() -> {
			start[0] = System.nanoTime();
			loop.watchFor(List.of(sight)).thenAccept(seen::complete);
			request.run();
		});
		long end = result(seen);
		Thread.sleep(REST_MILLIS);
		Report.tell(what, millis(end - start[0]), millis(ask(loop::longestNanos)),
				millis(ask(loop::mostWorkNanos)));
		turns.print();
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

	private <T> T ask(Supplier<T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		display.syncExec(() -> answer.complete(question.get()));
		return answer.join();
	}

	private static <T> T result(CompletableFuture<T> future) throws InterruptedException {
		try {
			return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException | TimeoutException e) {
			throw new IllegalStateException("The window does not show what it should", e);
		}
	}

	private static double millis(long nanos) {
		return nanos / 1_000_000.0;
	}
}
