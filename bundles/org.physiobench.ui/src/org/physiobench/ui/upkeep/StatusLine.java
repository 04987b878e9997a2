package org.physiobench.ui.upkeep;

import java.util.Optional;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;

/** The line at the foot of the window, which a part has while it is active. */
final class StatusLine {

	private StatusLine() {
	}

	static Optional<IStatusLineManager> of(IWorkbenchPart part) {
		if (part instanceof IViewPart view) {
			return Optional.of(view.getViewSite().getActionBars().getStatusLineManager());
		}
		return part instanceof IEditorPart editor
				? Optional.of(editor.getEditorSite().getActionBars().getStatusLineManager())
				: Optional.empty();
	}
}
