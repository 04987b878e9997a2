package org.physiobench.ui.record;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.core.workstation.ExplainedException;

/**
 * Reads records while the clinician looks at her day. What is loaded and compiled only once is then there when she opens
 * her first one, which would take about three times as long otherwise.
 */
public final class ReadAhead implements IStartup {

	/** The virtual machine makes fast only what it has done some times. */
	private static final int RECORDS = 12;
	/** What the window itself has to do comes first. */
	private static final long LATER_MILLIS = TimeUnit.SECONDS.toMillis(1);

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> RecordServices.at(workbench).ifPresent(ReadAhead::schedule));
	}

	private static void schedule(RecordServices services) {
		Job job = Job.createSystem(Messages.RecordEditor_opening, monitor -> {
			try {
				read(services);
			} catch (ExplainedException e) {
				// whoever opens a record will be told
				ILog.of(ReadAhead.class).warn(e.getMessage(), e);
			}
			return Status.OK_STATUS;
		});
		job.setPriority(Job.DECORATE);
		job.schedule(LATER_MILLIS);
	}

	private static void read(RecordServices services) {
		services.warmUp();
		RecordReading reading = new RecordReading(services.records(), services.drafts());
		services.records().search(PatientQuery.of(""), 0, RECORDS).patients().stream() //$NON-NLS-1$
				.flatMap(patient -> reading.read(patient.id()).stream())
				.flatMap(opened -> opened.session().episode().stream()).forEach(FollowUp::of);
	}
}
