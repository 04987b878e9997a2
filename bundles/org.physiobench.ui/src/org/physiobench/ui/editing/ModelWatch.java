package org.physiobench.ui.editing;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Control;

/** Follows a part of the model as long as a control lives. */
public final class ModelWatch {

	private ModelWatch() {
	}

	/** Calls back after every change of one feature of an object. */
	public static void feature(Control lifetime, EObject owner, EStructuralFeature feature, Runnable changed) {
		Adapter watch = new AdapterImpl() {
			@Override
			public void notifyChanged(Notification change) {
				if (change.getFeature() == feature && !change.isTouch()) {
					changed.run();
				}
			}
		};
		owner.eAdapters().add(watch);
		lifetime.addDisposeListener(event -> owner.eAdapters().remove(watch));
	}

	/** Calls back after every change of an object and of all that it contains. */
	public static void content(Control lifetime, EObject owner, Runnable changed) {
		EContentAdapter watch = new EContentAdapter() {
			@Override
			public void notifyChanged(Notification change) {
				super.notifyChanged(change);
				if (!change.isTouch()) {
					changed.run();
				}
			}
		};
		owner.eAdapters().add(watch);
		lifetime.addDisposeListener(event -> owner.eAdapters().remove(watch));
	}

	/** Calls back once, when the user interface is free, after changes of an object and of all that it contains. */
	public static void contentLater(Control lifetime, EObject owner, Runnable changed) {
		boolean[] told = new boolean[1];
		content(lifetime, owner, () -> {
			if (!told[0] && !lifetime.isDisposed()) {
				told[0] = true;
				lifetime.getDisplay().asyncExec(() -> {
					told[0] = false;
					if (!lifetime.isDisposed()) {
						changed.run();
					}
				});
			}
		});
	}
}
