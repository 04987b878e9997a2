package org.physiobench.ui.today;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.physiobench.ui.memory.KeptMemory;
import org.physiobench.ui.record.PatientInput;
import org.physiobench.ui.record.RecordEditor;

/** Shows the day whenever no record is open, and remembers which records were. */
public final class TodayAtHand implements IStartup {

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
				begin(window);
			}
		});
	}

	private static void begin(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (page != null) {
			page.addPartListener(new Watch(window, page, new RecentRecords(new KeptMemory())));
			showIfNothingElseIs(page);
		}
	}

	private static void showIfNothingElseIs(IWorkbenchPage page) {
		IWorkbenchWindow window = page.getWorkbenchWindow();
		if (!window.isClosing() && !window.getWorkbench().isClosing() && page.getEditorReferences().length == 0) {
			TodayEditor.open(page);
		}
	}

	private record Watch(IWorkbenchWindow window, IWorkbenchPage page, RecentRecords recent) implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			if (reference.getPart(false) instanceof RecordEditor editor
					&& editor.getEditorInput() instanceof PatientInput input) {
				recent.opened(input.id());
			}
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			window.getShell().getDisplay().asyncExec(() -> {
				if (window.getActivePage() == page) {
					showIfNothingElseIs(page);
				}
			});
		}
	}
}
