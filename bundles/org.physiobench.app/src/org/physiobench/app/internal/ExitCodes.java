package org.physiobench.app.internal;

/** What the process says to whoever started it. */
public final class ExitCodes {

	/** What was asked for is done. */
	public static final int DONE = 0;

	/** It failed, and standard error says why. */
	public static final int FAILED = 1;

	/** The arguments make no sense, and standard error says why. */
	public static final int WRONG_USAGE = 2;

	private ExitCodes() {
	}
}
