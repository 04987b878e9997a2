package org.physiobench.ui.privacy;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Patient;
import org.physiobench.ui.record.RecordEditor;
import org.physiobench.ui.editing.RecordSession;

/** Removes the record in front for good, after its family name was typed: this cannot be undone. */
public final class EraseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		PatientRecords records = window.getService(PatientRecords.class);
		if (records == null) {
			MessageDialog.openWarning(window.getShell(), Messages.Erase_title, Messages.Privacy_noDatabase);
		} else if (HandlerUtil.getActiveEditor(event) instanceof RecordEditor editor) {
			editor.session().map(RecordSession::patient).filter(patient -> isMeant(patient, window))
					.ifPresent(patient -> erase(new PatientId(patient.getId()), editor, records));
		}
		return null;
	}

	private static boolean isMeant(Patient patient, IWorkbenchWindow window) {
		String name = patient.getGivenName() + ' ' + patient.getFamilyName();
		InputDialog dialog = new InputDialog(window.getShell(), Messages.Erase_title, NLS.bind(Messages.Erase_about, name),
				"", typed -> typed.strip().equals(patient.getFamilyName()) ? null : Messages.Erase_typeName); //$NON-NLS-1$
		return dialog.open() == Window.OK;
	}

	private static void erase(PatientId patient, RecordEditor editor, PatientRecords records) {
		editor.getSite().getPage().closeEditor(editor, false);
		Job job = Job.create(Messages.Erase_title, monitor -> {
			try {
				return records.erase(patient) ? Status.OK_STATUS : Status.info(Messages.Erase_gone);
			} catch (ExplainedException e) {
				return Status.error(e.getMessage(), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}
}
