package org.physiobench.benchmark;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Nothing but the area for editors. */
public final class EmptyPerspective implements IPerspectiveFactory {

	static final String ID = "org.physiobench.benchmark.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
