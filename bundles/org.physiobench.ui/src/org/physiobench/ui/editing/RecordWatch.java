package org.physiobench.ui.editing;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Control;
import org.physiobench.model.Patient;

/** Tells once, when the user interface is free, that something in a record changed, as long as a control lives. */
public final class RecordWatch extends EContentAdapter {

	private final Control control;
	private final Runnable changed;
	private boolean told;

	private RecordWatch(Control control, Runnable changed) {
		this.control = control;
		this.changed = changed;
	}

	/**
	 * Begins at once and ends with the control.
	 *
	 * @param changed called on the user interface thread
	 */
	public static void start(Patient patient, Control control, Runnable changed) {
		RecordWatch watch = new RecordWatch(control, changed);
		patient.eAdapters().add(watch);
		control.addDisposeListener(event -> patient.eAdapters().remove(watch));
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!notification.isTouch() && !told && !control.isDisposed()) {
			told = true;
			control.getDisplay().asyncExec(this::tell);
		}
	}

	private void tell() {
		told = false;
		if (!control.isDisposed()) {
			changed.run();
		}
	}
}
