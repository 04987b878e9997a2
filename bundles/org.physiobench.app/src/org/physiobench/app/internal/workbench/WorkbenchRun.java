package org.physiobench.app.internal.workbench;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.physiobench.app.internal.ExitCodes;
import org.physiobench.app.internal.commandline.Console;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/** One run of the workbench, from the opening of its window to the closing. */
public final class WorkbenchRun {

	private final DataFolder data;
	private final Optional<String> toOpen;
	private final BooleanSupplier unlocking;
	private final Runnable started;

	/**
	 * @param data      where the data lies
	 * @param toOpen    id of the patient whose record is opened at the start, if any
	 * @param unlocking sees to it that the database can be opened, on the user interface thread; answers false when the
	 *                  user gave up
	 * @param started   is told when the first window is about to open
	 */
	public WorkbenchRun(DataFolder data, Optional<String> toOpen, BooleanSupplier unlocking, Runnable started) {
		this.data = Objects.requireNonNull(data);
		this.toOpen = Objects.requireNonNull(toOpen);
		this.unlocking = Objects.requireNonNull(unlocking);
		this.started = Objects.requireNonNull(started);
	}

	/** Runs until the user closes the window, and answers the exit code of the process. */
	public int run(Console console) {
		Display display = openDisplay();
		try {
			new LayoutFolder(data, Platform.getInstanceLocation()).take();
			started.run();
			if (!unlocking.getAsBoolean()) {
				return ExitCodes.DONE;
			}
			SystemTheme.take();
			int result = PlatformUI.createAndRunWorkbench(display, new PhysiobenchWorkbench(toOpen));
			return result == PlatformUI.RETURN_UNSTARTABLE ? ExitCodes.FAILED : ExitCodes.DONE;
		} catch (ExplainedException e) {
			return tell(console, e);
		} finally {
			display.dispose();
		}
	}

	/** Says on screen, too, why the workbench does not open, and answers the exit code of the process. */
	public static int refuse(Console console, ExplainedException reason) {
		Display display = openDisplay();
		try {
			return tell(console, reason);
		} finally {
			display.dispose();
		}
	}

	private static int tell(Console console, ExplainedException reason) {
		console.explain(reason.getMessage());
		MessageDialog.openError(null, "Physiobench", reason.getMessage());
		return ExitCodes.FAILED;
	}

	/** Closes the workbench from another thread, as when the user logs out. */
	public void end() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
		}
	}

	private static Display openDisplay() {
		try {
			return PlatformUI.createDisplay();
		} catch (SWTError e) {
			throw new ExplainedException(
					"Physiobench cannot open its window, because there is no display here. The commands work without one: see --help.",
					e);
		}
	}
}
