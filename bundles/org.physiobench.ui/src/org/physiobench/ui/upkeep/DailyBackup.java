package org.physiobench.ui.upkeep;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.progress.IProgressConstants;
import org.physiobench.core.upkeep.KeptBackups;
import org.physiobench.core.workstation.ExplainedException;

/**
 * Makes the backup of the day in the background, soon after the start and after each midnight that the workbench stays
 * open. A failure is told in the status line and the log, and nobody has to answer it; an hour later it is tried again.
 */
final class DailyBackup extends Job {

	private static final Duration AFTER_START = Duration.ofSeconds(30);
	private static final Duration PATIENCE = Duration.ofSeconds(10);
	private static final Duration AGAIN = Duration.ofHours(1);

	private final KeptBackups backups;
	private final IWorkbench workbench;
	private volatile boolean ended;

	DailyBackup(KeptBackups backups, IWorkbench workbench) {
		super(Messages.Daily_job);
		this.backups = backups;
		this.workbench = workbench;
		setPriority(LONG);
		setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
	}

	void begin() {
		schedule(AFTER_START.toMillis());
	}

	/** Gives up what is being done and comes back no more, before the database is closed. */
	void end() {
		ended = true;
		cancel();
		try {
			join(PATIENCE.toMillis(), null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			backups.backUpOnceADay(monitor).ifPresent(made -> tell(NLS.bind(Messages.Daily_made,
					LocalTime.now().format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT))), false));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (ExplainedException e) {
			return failed(e.getMessage(), e);
		} catch (RuntimeException e) {
			return failed(Messages.BackUp_failed, e);
		} finally {
			if (!ended) {
				schedule(AGAIN.toMillis());
			}
		}
	}

	private IStatus failed(String why, RuntimeException cause) {
		String message = NLS.bind(Messages.Daily_failed, why);
		tell(message, true);
		return Status.warning(message, cause);
	}

	private void tell(String message, boolean failure) {
		if (ended) {
			return;
		}
		workbench.getDisplay().asyncExec(() -> {
			IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
			IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
			if (part != null) {
				StatusLine.of(part).ifPresent(line -> {
					if (failure) {
						line.setErrorMessage(message);
					} else {
						line.setMessage(message);
					}
				});
			}
		});
	}
}
