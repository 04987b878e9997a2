package org.physiobench.ui.upkeep;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.upkeep.Backups;
import org.physiobench.core.workstation.ExplainedException;

/** Backs up into a folder that the user chooses, while she goes on working. */
public final class BackUpHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Backups backups = window.getService(Backups.class);
		if (backups == null) {
			MessageDialog.openWarning(window.getShell(), Messages.BackUp_title, Messages.BackUp_none);
			return null;
		}
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.NONE);
		dialog.setText(Messages.BackUp_title);
		dialog.setMessage(Messages.BackUp_choose);
		String folder = dialog.open();
		if (folder != null) {
			backUp(backups, Path.of(folder), window.getShell());
		}
		return null;
	}

	static void backUp(Backups backups, Path folder, Shell shell) {
		IJobFunction work = monitor -> create(backups, folder, monitor, shell);
		Job job = Job.create(Messages.BackUp_job, work);
		job.setUser(true);
		job.schedule();
	}

	private static IStatus create(Backups backups, Path folder, IProgressMonitor monitor, Shell shell) {
		try {
			BackupInfo made = backups.create(folder, BackupOccasion.BY_HAND, monitor);
			shell.getDisplay().asyncExec(() -> tell(made, shell));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (ExplainedException e) {
			return Status.error(e.getMessage(), e);
		} catch (RuntimeException e) {
			return Status.error(Messages.BackUp_failed, e);
		}
	}

	private static void tell(BackupInfo made, Shell shell) {
		if (!shell.isDisposed()) {
			MessageDialog.openInformation(shell, Messages.BackUp_title, NLS.bind(Messages.BackUp_done, made.folder()));
		}
	}
}
