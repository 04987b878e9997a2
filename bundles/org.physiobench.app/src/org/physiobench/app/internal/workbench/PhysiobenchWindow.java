package org.physiobench.app.internal.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** How the window looks when it opens for the first time. */
final class PhysiobenchWindow extends WorkbenchWindowAdvisor {

	private static final int WIDTH = 1366;
	private static final int HEIGHT = 768;

	PhysiobenchWindow(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setTitle(Messages.PhysiobenchWindow_title);
		configurer.setInitialSize(new Point(WIDTH, HEIGHT));
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
	}
}
