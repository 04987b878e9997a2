package org.physiobench.ui.protection;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.Wizard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.core.protection.ProtectionState;
import org.physiobench.core.protection.StartConversation;

/** The dialogs before the window of the workbench. */
@Component
public final class StartDialogs implements StartConversation {

	private final DatabaseProtection protection;

	/** Shows nothing yet. */
	@Activate
	public StartDialogs(@Reference DatabaseProtection protection) {
		this.protection = protection;
	}

	@Override
	public boolean settle(boolean aboutNew) {
		return switch (protection.state()) {
		case NO_DATABASE -> !aboutNew || finished(new FirstProtection(protection));
		case LOCKED -> unlocked(true);
		// without a recovery key nothing can be asked; each screen says which file is missing
		case KEY_LOST -> !protection.hasRecoveryKey() || unlocked(false);
		case KEY_IN_PROFILE, UNLOCKED -> true;
		};
	}

	private boolean unlocked(boolean byPassphrase) {
		UnlockDialog dialog = new UnlockDialog(protection, byPassphrase);
		if (dialog.open() != Window.OK) {
			return false;
		}
		if (dialog.usedRecoveryKey()) {
			// may be cancelled: the recovery key goes on opening the database
			finished(new ProtectionChange(protection, ProtectionState.KEY_LOST, true));
		}
		return true;
	}

	private static boolean finished(Wizard wizard) {
		Dialog dialog = new ProtectionDialog(null, wizard);
		return dialog.open() == Window.OK;
	}
}
