package org.physiobench.ui.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
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
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Import_title);
		dialog.setFilterExtensions("*." + ExchangeFormat.FILE_EXTENSION, "*"); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.Import_filter, "*" }); //$NON-NLS-1$
		if (importer != null && dialog.open() != null) {
			List<Path> files = Arrays.stream(dialog.getFileNames())
					.map(name -> Path.of(dialog.getFilterPath(), name)).toList();
			IJobFunction importing = monitor -> importAll(importer, files, monitor);
			Job job = Job.create(NLS.bind(Messages.Import_job, files.size()), importing);
			job.setUser(true);
			job.schedule();
		}
		return null;
	}

	private static IStatus importAll(Importer importer, List<Path> files, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		MultiStatus all = new MultiStatus(ImportHandler.class, IStatus.OK, ""); //$NON-NLS-1$
		for (Path file : files) {
			if (progress.isCanceled()) {
				break;
			}
			progress.subTask(file.getFileName().toString());
			all.add(importOne(importer, file));
			progress.worked(1);
		}
		long imported = Arrays.stream(all.getChildren()).filter(IStatus::isOK).count();
		MultiStatus summary = new MultiStatus(ImportHandler.class, IStatus.OK,
				NLS.bind(Messages.Import_summary, imported, files.size()));
		summary.merge(all);
		if (!summary.isOK()) {
			StatusManager.getManager().handle(summary, StatusManager.SHOW | StatusManager.LOG);
		}
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
			case ImportOutcome.Rejected(String why) -> Status.warning(why);
			};
		} catch (ExplainedException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	private static IStatus ok(String message) {
		return new Status(IStatus.OK, ImportHandler.class, message);
	}
}
