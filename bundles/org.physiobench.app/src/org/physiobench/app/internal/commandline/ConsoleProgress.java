package org.physiobench.app.internal.commandline;

import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Tells on standard error how far a long command is, once a second; one that is quick says nothing. */
final class ConsoleProgress extends NullProgressMonitor {

	private static final long SECOND_NANOS = 1_000_000_000L;
	private static final int WHOLE = 100;

	private final Console console;
	private final String what;
	private long toldAt = System.nanoTime();
	private int total = 1;
	private double done;

	/**
	 * @param what what is being done, the beginning of each line
	 */
	ConsoleProgress(Console console, String what) {
		this.console = Objects.requireNonNull(console);
		this.what = Objects.requireNonNull(what);
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
		if (System.nanoTime() - toldAt >= SECOND_NANOS) {
			toldAt = System.nanoTime();
			console.explain("%s: %d %%".formatted(what, (int) Math.min(WHOLE, WHOLE * done / total)));
			console.flush();
		}
	}
}
