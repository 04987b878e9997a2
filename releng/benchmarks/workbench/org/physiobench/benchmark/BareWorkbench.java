package org.physiobench.benchmark;

import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The least that a workbench of Eclipse is: a window of the same size and the same bars without anything in it. */
public final class BareWorkbench implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			EventLoop loop = new EventLoop(display);
			var painted = loop.watchFor(List.of(control -> control.getShell().isVisible()));
			painted.thenAccept(seen -> {
				Report.sinceStart("bare");
				PlatformUI.getWorkbench().close();
			});
			context.applicationRunning();
			PlatformUI.createAndRunWorkbench(display, new Advisor());
			return EXIT_OK;
		} finally {
			display.dispose();
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
