package org.physiobench.ui.palette;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;

/** Lets the catalog read its files and its stored libraries beside the user interface thread, at first and after each change. */
final class CatalogReading {

	private final ExerciseCatalog catalog;
	private final Control owner;
	private final Runnable ready;
	private final Consumer<String> failed;
	private final Subscription changes;

	private CatalogReading(ExerciseCatalog catalog, Control owner, Runnable ready, Consumer<String> failed) {
		this.catalog = catalog;
		this.owner = owner;
		this.ready = ready;
		this.failed = failed;
		this.changes = catalog.onChange(this::read);
		owner.addDisposeListener(event -> changes.close());
	}

	/**
	 * Reads, and goes on to do so until the owner is disposed.
	 *
	 * @param ready  called on the user interface thread when the catalog can be searched without waiting
	 * @param failed told there why it cannot
	 */
	static void start(ExerciseCatalog catalog, Control owner, Runnable ready, Consumer<String> failed) {
		new CatalogReading(catalog, owner, ready, failed).read();
	}

	private void read() {
		Job.createSystem(Messages.PaletteView_loading, monitor -> {
			Runnable next = outcome();
			Display display = owner.getDisplay();
			display.asyncExec(() -> {
				if (!owner.isDisposed()) {
					next.run();
				}
			});
			return Status.OK_STATUS;
		}).schedule();
	}

	private Runnable outcome() {
		try {
			// the first search makes the index
			catalog.search(""); //$NON-NLS-1$
			return ready;
		} catch (ExplainedException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
			return () -> failed.accept(e.getMessage());
		}
	}
}
