package org.physiobench.ui.privacy;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.physiobench.core.audit.AuditEntry;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Patient;
import org.physiobench.ui.record.RecordEditor;
import org.physiobench.ui.editing.RecordSession;

/** Shows who did what with the record in front. */
public final class AccessHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		AuditTrail trail = window.getService(AuditTrail.class);
		if (trail == null) {
			MessageDialog.openWarning(window.getShell(), Messages.Access_title, Messages.Privacy_noDatabase);
		} else if (HandlerUtil.getActiveEditor(event) instanceof RecordEditor editor) {
			editor.session().map(RecordSession::patient).ifPresent(patient -> show(patient, trail, window.getShell()));
		}
		return null;
	}

	private static void show(Patient patient, AuditTrail trail, Shell shell) {
		PatientId id = new PatientId(patient.getId());
		String about = NLS.bind(Messages.Access_about, patient.getGivenName() + ' ' + patient.getFamilyName());
		Job job = Job.create(Messages.Access_title, monitor -> {
			try {
				List<AuditEntry> entries = trail.entries(Optional.of(id)).reversed();
				shell.getDisplay().asyncExec(() -> {
					if (!shell.isDisposed()) {
						new AccessDialog(shell, about, entries).open();
					}
				});
				return Status.OK_STATUS;
			} catch (ExplainedException e) {
				return Status.error(e.getMessage(), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}
}
