package org.physiobench.benchmark;

import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The least that a workbench of Eclipse is: a window of the same size and the same bars without anything in it. */
public final class BareWorkbench implements IApplication {

	private static final int EDITORS = 4;
	private static final long LOOKING_MILLIS = 2_000;

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			Stopwatch stopwatch = new Stopwatch(display);
			stopwatch.watchFor(List.of(control -> control.getShell().isVisible())).thenAccept(seen -> {
				Report.sinceStart("bare");
				use(display, stopwatch);
			});
			context.applicationRunning();
			PlatformUI.createAndRunWorkbench(display, new Advisor());
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static void use(Display display, Stopwatch stopwatch) {
		Thread beside = new Thread(() -> {
			try {
				Thread.sleep(LOOKING_MILLIS);
				for (int i = 0; i < EDITORS; i++) {
					int number = i;
					stopwatch.time((i == 0 ? "first" : "later") + " empty editor of the bare workbench", () -> open(number),
							control -> EmptyEditor.isArea(control, number));
				}
				display.asyncExec(() -> PlatformUI.getWorkbench().close());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}, "stopwatch");
		beside.setDaemon(true);
		beside.start();
	}

	private static void open(int number) {
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().openEditor(new EmptyEditor.Input(number),
					EmptyEditor.ID);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void stop() {
		// it closes itself
	}

	private static final class Advisor extends WorkbenchAdvisor {

		@Override
		public String getInitialWindowPerspectiveId() {
			return EmptyPerspective.ID;
		}

		@Override
		public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
			configurer.setTitle("Bare workbench");
			configurer.setInitialSize(new Point(1366, 768));
			configurer.setShowMenuBar(true);
			configurer.setShowCoolBar(true);
			configurer.setShowStatusLine(true);
			configurer.setShowProgressIndicator(true);
			return new WorkbenchWindowAdvisor(configurer);
		}
	}
}
