package org.physiobench.ui.upkeep;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.upkeep.BackupFolder;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.Backups;
import org.physiobench.core.upkeep.KeptBackups;
import org.physiobench.core.upkeep.PlannedRestore;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.ui.look.Failure;

/**
 * Plans the restoring of a backup for the next start and closes the workbench: a database that is open cannot be replaced,
 * and what is on screen would be of the old one.
 */
public final class RestoreHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		DataFolder data = window.getService(DataFolder.class);
		if (data == null || window.getService(Backups.class) == null) {
			MessageDialog.openWarning(window.getShell(), Messages.Restore_title, Messages.BackUp_none);
			return null;
		}
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.NONE);
		dialog.setText(Messages.Restore_title);
		dialog.setMessage(Messages.Restore_choose);
		dialog.setFilterPath(KeptBackups.folderIn(data).toString());
		String folder = dialog.open();
		if (folder != null) {
			try {
				restore(Path.of(folder), data, window);
			} catch (ExplainedException e) {
				Failure.tell(window.getShell(), Messages.Restore_title, e, e.getMessage());
			}
		}
		return null;
	}

	private static String question(IWorkbenchWindow window, DataFolder data, String time) {
		DatabaseChoice choice = window.getService(DatabaseChoice.class);
		return choice == null || choice.shared().isEmpty() ? NLS.bind(Messages.Restore_ask, time, data.path())
				: NLS.bind(Messages.Restore_askShared,
						new Object[] { time, choice.shared().get().place(), KeptBackups.folderIn(data) });
	}

	private static void restore(Path folder, DataFolder data, IWorkbenchWindow window) {
		BackupInfo backup = BackupFolder.open(folder).info();
		String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
				.format(backup.madeAt().atZone(ZoneId.systemDefault()));
		int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.Restore_title,
				question(window, data, time), SWT.NONE, Messages.Restore_now,
				IDialogConstants.CANCEL_LABEL);
		if (answer == 0) {
			PlannedRestore planned = new PlannedRestore(data);
			planned.plan(folder);
			if (!window.getWorkbench().close()) {
				// a record is open that she wants to save first
				planned.take();
			}
		}
	}
}
