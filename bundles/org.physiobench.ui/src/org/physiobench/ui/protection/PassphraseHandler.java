package org.physiobench.ui.protection;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.core.protection.ProtectionState;
import org.physiobench.core.workstation.ExplainedException;

/** Sets, changes or removes the passphrase, and makes a new recovery key. */
public final class PassphraseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Shell shell = window.getShell();
		DatabaseProtection protection = window.getService(DatabaseProtection.class);
		if (protection == null) {
			MessageDialog.openWarning(shell, Messages.Change_window, Messages.Change_noDatabase);
			return null;
		}
		Job job = Job.create(Messages.Change_window, monitor -> {
			try {
				ProtectionState state = protection.state();
				boolean recovery = protection.hasRecoveryKey();
				shell.getDisplay().asyncExec(() -> open(shell, protection, state, recovery));
				return Status.OK_STATUS;
			} catch (ExplainedException e) {
				return Status.error(e.getMessage(), e);
			}
		});
		job.setUser(true);
		job.schedule();
		return null;
	}

	private static void open(Shell shell, DatabaseProtection protection, ProtectionState state, boolean recovery) {
		if (shell.isDisposed()) {
			return;
		}
		switch (state) {
		case KEY_IN_PROFILE, UNLOCKED ->
			new ProtectionDialog(shell, new ProtectionChange(protection, state, recovery)).open();
		case NO_DATABASE, LOCKED, KEY_LOST ->
			MessageDialog.openWarning(shell, Messages.Change_window, Messages.Change_notOpen);
		}
	}
}
