package org.physiobench.ui.upkeep;

import java.time.Clock;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.physiobench.core.upkeep.Backups;
import org.physiobench.core.upkeep.KeptBackups;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.Subscription;

/** From the start of the workbench to its end: daily backups, and backups that the command line asks for. */
public final class UpkeepAtStart implements IStartup {

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> begin(workbench));
	}

	private static void begin(IWorkbench workbench) {
		Backups backups = workbench.getService(Backups.class);
		DataFolder data = workbench.getService(DataFolder.class);
		if (backups == null || data == null) {
			return;
		}
		workbench.addWorkbenchListener(
				new UntilTheEnd(backups, new KeptBackups(backups, data, Clock.systemDefaultZone()), workbench));
	}

	private static final class UntilTheEnd implements IWorkbenchListener {

		private final DailyBackup daily;
		private final Subscription orders;

		UntilTheEnd(Backups backups, KeptBackups kept, IWorkbench workbench) {
			orders = backups.answerOthers();
			daily = new DailyBackup(kept, workbench);
			daily.begin();
		}

		@Override
		public boolean preShutdown(IWorkbench closing, boolean forced) {
			return true;
		}

		@Override
		public void postShutdown(IWorkbench closed) {
			daily.end();
			orders.close();
		}
	}
}
