package org.physiobench.ui.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.handout.CompositionOutcome;
import org.physiobench.core.handout.Handout;
import org.physiobench.core.handout.HandoutComposer;
import org.physiobench.core.handout.HandoutRenderer;
import org.physiobench.core.handout.Paper;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.ui.record.RecordEditor;
import org.physiobench.ui.editing.RecordSession;

/** Makes the handout of the record in front, as it stands on screen, and opens it. */
public final class PrintHandoutHandler extends AbstractHandler {

	/** Countries that print on US Letter. */
	private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		HandoutComposer composer = window.getService(HandoutComposer.class);
		HandoutRenderer renderer = window.getService(HandoutRenderer.class);
		Optional<AuditTrail> trail = Optional.ofNullable(window.getService(AuditTrail.class));
		if (composer == null || renderer == null) {
			MessageDialog.openWarning(window.getShell(), Messages.PrintHandout_nothing,
					Messages.PrintHandout_noReports);
		} else if (editor instanceof RecordEditor record) {
			record.session().map(RecordSession::patient).ifPresent(patient -> {
				switch (composer.compose(patient, LocalDate.now())) {
				case CompositionOutcome.Composed(Handout handout) -> make(handout, renderer, window, () -> trail
						.ifPresent(audit -> audit.note(AuditAction.PRINTED, new PatientId(patient.getId()), "handout"))); //$NON-NLS-1$
				case CompositionOutcome.NothingToPrint(String why) ->
					MessageDialog.openInformation(window.getShell(), Messages.PrintHandout_nothing, why);
				}
			});
		}
		return null;
	}

	private static void make(Handout handout, HandoutRenderer renderer, IWorkbenchWindow window,
			Runnable note) {
		Job job = Job.create(Messages.PrintHandout_job, monitor -> {
			try {
				note.run();
				Path file = privateFile();
				renderer.renderPdf(handout, usualPaper(), file);
				window.getShell().getDisplay().asyncExec(() -> open(file, window));
				return Status.OK_STATUS;
			} catch (ExplainedException e) {
				return Status.error(e.getMessage(), e);
			} catch (IOException e) {
				return Status.error(Messages.PrintHandout_failed, e);
			}
		});
		job.setUser(true);
		job.schedule();
	}

	/** A file that only this user can read and that goes when the workbench closes: it holds health data. */
	private static Path privateFile() throws IOException {
		Path file = Files.createTempFile("handout-", ".pdf"); //$NON-NLS-1$ //$NON-NLS-2$
		file.toFile().deleteOnExit();
		return file;
	}

	private static Paper usualPaper() {
		return LETTER_COUNTRIES.contains(Locale.getDefault().getCountry()) ? Paper.LETTER : Paper.A4;
	}

	private static void open(Path file, IWorkbenchWindow window) {
		if (Program.launch(file.toString())) {
			String time = LocalTime.now().format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
			status(NLS.bind(Messages.PrintHandout_made, time), window);
		} else {
			MessageDialog.openInformation(window.getShell(), Messages.PrintHandout_job,
					NLS.bind(Messages.PrintHandout_noViewer, file));
		}
	}

	private static void status(String message, IWorkbenchWindow window) {
		IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		if (editor != null) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
		}
	}
}
