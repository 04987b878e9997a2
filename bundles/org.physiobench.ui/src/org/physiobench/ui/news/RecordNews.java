package org.physiobench.ui.news;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.physiobench.core.database.OtherWorkstations;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.workstation.Subscription;

/**
 * Tells a screen that patients' records were committed or erased, on this workstation or another one. Many commits in a row,
 * as those of an import, are told together.
 */
public final class RecordNews implements AutoCloseable {

	private static final int PAUSE_MILLIS = 150;

	private final Display display;
	private final Runnable changed;
	private final List<Subscription> subscriptions;
	private boolean isTold;
	private boolean isClosed;

	/**
	 * Listens from now on.
	 *
	 * @param changed is told on the user interface thread
	 */
	public RecordNews(Display display, PatientRecords records, Optional<OtherWorkstations> others, Runnable changed) {
		this.display = display;
		this.changed = changed;
		Subscription ofOthers = others.map(elsewhere -> elsewhere.onNews(this::hear)).orElse(() -> {
			// this workstation is alone
		});
		subscriptions = List.of(records.onCommit(patient -> tell()), records.onErasure(patient -> tell()), ofOthers);
	}

	private void hear(OtherWorkstations.News news) {
		if (!(news instanceof OtherWorkstations.LibraryCommitted)) {
			tell();
		}
	}

	private void tell() {
		if (!display.isDisposed()) {
			display.asyncExec(this::tellSoon);
		}
	}

	private void tellSoon() {
		if (isTold || isClosed) {
			return;
		}
		isTold = true;
		display.timerExec(PAUSE_MILLIS, () -> {
			isTold = false;
			if (!isClosed) {
				changed.run();
			}
		});
	}

	/** Listens no longer. On the user interface thread only. */
	@Override
	public void close() {
		isClosed = true;
		subscriptions.forEach(Subscription::close);
	}
}
