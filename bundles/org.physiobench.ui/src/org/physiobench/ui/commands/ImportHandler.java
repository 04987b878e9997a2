package org.physiobench.ui.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.core.exchange.ImportOutcome;
import org.physiobench.core.exchange.Importer;
import org.physiobench.core.workstation.ExplainedException;

/** Imports exchange files that the user chooses and says what came in. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Importer importer = window.getService(Importer.class);
		if (importer == null) {
			MessageDialog.openWarning(window.getShell(), Messages.Import_title, Messages.Commands_noDatabase);
			return null;
		}
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Import_title);
		dialog.setFilterExtensions("*." + ExchangeFormat.FILE_EXTENSION, "*"); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.Import_filter, "*" }); //$NON-NLS-1$
		if (dialog.open() != null) {
			List<Path> files = Arrays.stream(dialog.getFileNames())
					.map(name -> Path.of(dialog.getFilterPath(), name)).toList();
			IJobFunction importing = monitor -> importAll(importer, files, monitor, window.getShell());
			Job job = Job.create(NLS.bind(Messages.Import_job, files.size()), importing);
			job.setUser(true);
			job.schedule();
		}
		return null;
	}

	private static IStatus importAll(Importer importer, List<Path> files, IProgressMonitor monitor, Shell shell) {
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		List<IStatus> outcomes = new ArrayList<>();
		for (Path file : files) {
			if (progress.isCanceled()) {
				break;
			}
			progress.subTask(file.getFileName().toString());
			outcomes.add(importOne(importer, file));
			progress.worked(1);
		}
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				tell(outcomes, files.size(), shell);
			}
		});
		return progress.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private static IStatus importOne(Importer importer, Path file) {
		try {
			return switch (importer.importFile(file, Importer.Conflict.KEEP)) {
			case ImportOutcome.PatientImported imported ->
				ok(NLS.bind(Messages.Import_patient, imported.patient().filedName()));
			case ImportOutcome.PatientUnchanged unchanged ->
				ok(NLS.bind(Messages.Import_patientUnchanged, unchanged.patient().filedName()));
			case ImportOutcome.LibraryImported(String name, int exercises) ->
				ok(NLS.bind(Messages.Import_library, name, exercises));
			case ImportOutcome.PatientKept kept -> Status.warning(kept.why());
			case ImportOutcome.Rejected rejected -> Status.warning(rejected.why());
			};
		} catch (ExplainedException e) {
			ILog.of(ImportHandler.class).error(e.getMessage(), e);
			return Status.error(e.getMessage(), e);
		}
	}

	private static IStatus ok(String message) {
		return new Status(IStatus.OK, ImportHandler.class, message);
	}

	/** Says file by file what came in and what did not. */
	private static void tell(List<IStatus> outcomes, int files, Shell shell) {
		long imported = outcomes.stream().filter(IStatus::isOK).count();
		String lines = outcomes.stream().map(IStatus::getMessage).collect(Collectors.joining("\n")); //$NON-NLS-1$
		MessageDialog.open(imported == files ? MessageDialog.INFORMATION : MessageDialog.WARNING, shell,
				NLS.bind(Messages.Import_summary, imported, files), lines, SWT.NONE);
	}
}
