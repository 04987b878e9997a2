package org.physiobench.ui.protection;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A dialog that walks through the protection; before the workbench there is nothing to go back to, so it says Quit. */
final class ProtectionDialog extends WizardDialog {

	private static final int WIDTH = 620;
	private static final int HEIGHT = 330;

	ProtectionDialog(Shell parent, IWizard wizard) {
		super(parent, wizard);
		setHelpAvailable(false);
		setPageSize(WIDTH, HEIGHT);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		Button cancel = getButton(IDialogConstants.CANCEL_ID);
		if (getWizard() instanceof FirstProtection) {
			cancel.setText(Messages.Protection_quit);
		}
		setButtonLayoutData(cancel);
	}
}
