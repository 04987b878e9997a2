package org.physiobench.ui.look;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.physiobench.core.workstation.ExplainedException;

/** Tells the user what went wrong, in front of what she is doing, and the log why. */
public final class Failure {

	private Failure() {
	}

	/**
	 * Shows the failure and returns when it has been read.
	 *
	 * @param title     what was not done
	 * @param otherwise what is said of a failure that does not explain itself
	 */
	public static void tell(Shell shell, String title, Throwable failure, String otherwise) {
		ILog.of(Failure.class).error(title, failure);
		MessageDialog.openError(shell, title, failure instanceof ExplainedException ? failure.getMessage() : otherwise);
	}
}
