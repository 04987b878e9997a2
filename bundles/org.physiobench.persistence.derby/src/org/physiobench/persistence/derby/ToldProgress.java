package org.physiobench.persistence.derby;

import java.io.IOException;
import java.io.Writer;

import org.eclipse.core.runtime.NullProgressMonitor;

/** The progress of a backup that another program ordered. It is told to that program; if nobody listens, that cancels. */
final class ToldProgress extends NullProgressMonitor {

	private final Writer listener;
	private int total = 1;
	private double done;

	ToldProgress(Writer listener) {
		this.listener = listener;
	}

	@Override
	public void beginTask(String name, int totalWork) {
		total = Math.max(1, totalWork);
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		done += work;
	}

	/** Asked again and again by whoever works, and so the moment to find out whether anybody still waits. */
	@Override
	public boolean isCanceled() {
		if (!super.isCanceled()) {
			try {
				listener.write(BackupCounter.progressLine((int) Math.min(BackupCounter.STEPS, BackupCounter.STEPS * done / total)));
				listener.flush();
			} catch (IOException gone) {
				setCanceled(true);
			}
		}
		return super.isCanceled();
	}
}
