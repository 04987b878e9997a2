package org.physiobench.ui.commands;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.document.IssuedDocuments;
import org.physiobench.core.handout.HandoutComposer;
import org.physiobench.core.handout.HandoutRenderer;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Patient;
import org.physiobench.ui.documents.HandoutSheets;
import org.physiobench.ui.documents.HandoutSheets.Outcome;
import org.physiobench.ui.documents.PdfOnScreen;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.record.RecordEditor;

/** Opens the handout of the record in front: of an issued program the one that is kept, of a draft as it stands on screen. */
public final class PrintHandoutHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		HandoutComposer composer = window.getService(HandoutComposer.class);
		HandoutRenderer renderer = window.getService(HandoutRenderer.class);
		IssuedDocuments documents = window.getService(IssuedDocuments.class);
		if (composer == null || renderer == null || documents == null) {
			MessageDialog.openWarning(window.getShell(), Messages.PrintHandout_nothing, Messages.PrintHandout_noReports);
		} else if (editor instanceof RecordEditor record) {
			HandoutSheets sheets = new HandoutSheets(composer, renderer, documents, Clock.systemDefaultZone());
			record.session().map(RecordSession::patient).ifPresent(patient -> print(EcoreUtil.copy(patient), sheets, window));
		}
		return null;
	}

	private static void print(Patient patient, HandoutSheets sheets, IWorkbenchWindow window) {
		Optional<AuditTrail> trail = Optional.ofNullable(window.getService(AuditTrail.class));
		Job job = Job.create(Messages.PrintHandout_job, monitor -> {
			try {
				Outcome outcome = sheets.sheet(patient);
				if (!(outcome instanceof Outcome.Nothing)) {
					trail.ifPresent(audit -> audit.note(AuditAction.PRINTED, new PatientId(patient.getId()), "handout")); //$NON-NLS-1$
				}
				show(outcome, window);
				return Status.OK_STATUS;
			} catch (ExplainedException e) {
				return Status.error(e.getMessage(), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private static void show(Outcome outcome, IWorkbenchWindow window) {
		switch (outcome) {
		case Outcome.Kept(byte[] pdf) -> open(pdf, Messages.PrintHandout_made, window);
		case Outcome.OfDraft(byte[] pdf) -> open(pdf, Messages.PrintHandout_draft, window);
		case Outcome.Nothing(String why) -> window.getShell().getDisplay().asyncExec(
				() -> MessageDialog.openInformation(window.getShell(), Messages.PrintHandout_nothing, why));
		}
	}

	private static void open(byte[] pdf, String note, IWorkbenchWindow window) {
		var file = PdfOnScreen.privateFile(pdf);
		window.getShell().getDisplay().asyncExec(() -> {
			PdfOnScreen.open(file, window.getShell());
			String time = LocalTime.now().format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
			status(NLS.bind(note, time), window);
		});
	}

	private static void status(String message, IWorkbenchWindow window) {
		IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		if (editor != null) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
		}
	}
}
