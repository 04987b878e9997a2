package org.physiobench.ui.record;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.physiobench.core.patient.draft.RecordDrafts;
import org.physiobench.core.patient.draft.RecordDrafts.Left;
import org.physiobench.core.workstation.ExplainedException;

/** Opens the records whose changes were not saved when the program ended; each then says what was brought back. */
public final class DraftsAtStart implements IStartup {

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			RecordDrafts drafts = workbench.getService(RecordDrafts.class);
			if (drafts != null) {
				look(drafts, workbench);
			}
		});
	}

	private static void look(RecordDrafts drafts, IWorkbench workbench) {
		Job job = Job.createSystem(Messages.DraftKeeper_job, monitor -> {
			try {
				List<Left> left = drafts.left();
				workbench.getDisplay().asyncExec(() -> left.forEach(draft -> open(workbench, draft)));
			} catch (ExplainedException e) {
				ILog.of(DraftsAtStart.class).error(e.getMessage(), e);
			}
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private static void open(IWorkbench workbench, Left draft) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			RecordEditor.open(window.getActivePage(), draft.patient(), draft.name());
		}
	}
}
