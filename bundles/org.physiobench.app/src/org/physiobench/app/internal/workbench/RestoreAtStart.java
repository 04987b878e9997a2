package org.physiobench.app.internal.workbench;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.physiobench.core.upkeep.Backups;
import org.physiobench.core.upkeep.PlannedRestore;
import org.physiobench.core.upkeep.RestoredBackup;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/**
 * Restores the backup that was planned in the former window, before anything opens the database, and says what came of it.
 * Whatever goes wrong, the workbench opens then, with the records as they are.
 */
public final class RestoreAtStart implements Runnable {

	private final BundleContext context;
	private final PlannedRestore planned;
	private final BooleanSupplier unlocking;

	/**
	 * @param unlocking asks for the passphrase of the restored records, if they have one, on the user interface thread
	 */
	public RestoreAtStart(BundleContext context, DataFolder data, BooleanSupplier unlocking) {
		this.context = Objects.requireNonNull(context);
		this.planned = new PlannedRestore(data);
		this.unlocking = Objects.requireNonNull(unlocking);
	}

	@Override
	public void run() {
		try {
			planned.take().ifPresent(this::restore);
		} catch (ExplainedException e) {
			tell(e.getMessage(), e);
		}
	}

	private void restore(Path backup) {
		ServiceReference<Backups> reference = context.getServiceReference(Backups.class);
		Backups backups = reference == null ? null : context.getService(reference);
		if (backups == null) {
			throw new ExplainedException(Messages.RestoreAtStart_noAdapter);
		}
		try {
			AtomicReference<RestoredBackup> restored = new AtomicReference<>();
			Runnable onScreen = askingOn(Display.getCurrent());
			new ProgressMonitorDialog(null).run(true, true,
					monitor -> restored.set(backups.restore(backup, true, onScreen, named(monitor))));
			MessageDialog.openInformation(null, Messages.RestoreAtStart_title, outcome(restored.get()));
		} catch (InvocationTargetException e) {
			tell(e.getCause());
		} catch (InterruptedException cancelled) {
			// so the dialog says that the user pressed Cancel; nobody interrupted this thread
			tell(new OperationCanceledException());
		} finally {
			context.ungetService(reference);
		}
	}

	/** Asks from another thread; a failure comes back as it is, and not in the display's wrapping. */
	private Runnable askingOn(Display display) {
		return () -> {
			AtomicReference<RuntimeException> failure = new AtomicReference<>();
			display.syncExec(() -> {
				try {
					unlocking.getAsBoolean();
				} catch (RuntimeException e) {
					failure.set(e);
				}
			});
			if (failure.get() != null) {
				throw failure.get();
			}
		};
	}

	private static String outcome(RestoredBackup restored) {
		String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
				.format(restored.backup().madeAt().atZone(ZoneId.systemDefault()));
		String aside = restored.replaced().map(folder -> "\n\n" + NLS.bind(Messages.RestoreAtStart_aside, folder))
				.orElse("");
		return NLS.bind(Messages.RestoreAtStart_done, time) + aside;
	}

	private static IProgressMonitor named(IProgressMonitor monitor) {
		monitor.setTaskName(Messages.RestoreAtStart_title);
		return monitor;
	}

	private static void tell(Throwable failure) {
		if (failure instanceof OperationCanceledException) {
			tell(Messages.RestoreAtStart_cancelled, failure);
		} else if (failure instanceof ExplainedException) {
			tell(failure.getMessage(), failure);
		} else {
			tell(Messages.RestoreAtStart_failed, failure);
		}
	}

	private static void tell(String message, Throwable failure) {
		ILog.of(RestoreAtStart.class).error(message, failure);
		MessageDialog.openError(null, Messages.RestoreAtStart_title, message);
	}
}
