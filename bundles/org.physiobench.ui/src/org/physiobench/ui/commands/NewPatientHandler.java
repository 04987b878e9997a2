package org.physiobench.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.physiobench.core.patient.CommitOutcome;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Patient;
import org.physiobench.ui.record.RecordEditor;

/** Registers a new patient and opens her record. */
public final class NewPatientHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		PatientRecords records = window.getService(PatientRecords.class);
		if (records == null) {
			MessageDialog.openWarning(window.getShell(), Messages.NewPatient_title, Messages.Commands_noDatabase);
			return null;
		}
		NewPatientDialog dialog = new NewPatientDialog(window.getShell());
		if (dialog.open() == Window.OK) {
			register(records, dialog.patient(), window.getActivePage(), window.getShell().getDisplay());
		}
		return null;
	}

	private static void register(PatientRecords records, Patient patient, IWorkbenchPage page, Display display) {
		Job job = Job.create(Messages.NewPatient_job, monitor -> {
			try {
				return switch (records.commit(patient)) {
				case CommitOutcome.Committed committed -> {
					PatientSummary summary = PatientSummary.of(patient);
					display.asyncExec(() -> RecordEditor.open(page, new PatientId(patient.getId()),
							summary.givenName() + ' ' + summary.familyName()));
					yield Status.OK_STATUS;
				}
				case CommitOutcome.Stale stale -> Status.error(Messages.NewPatient_stale);
				};
			} catch (ExplainedException e) {
				return Status.error(e.getMessage(), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}
}
