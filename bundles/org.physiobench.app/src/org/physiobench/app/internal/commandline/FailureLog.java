package org.physiobench.app.internal.commandline;

/** Where the details of a failure go that are too long for one line. */
public interface FailureLog {

	/** Keeps a failure with its stack trace. */
	void record(String what, Throwable failure);

	/** Where the user finds what was recorded. */
	String place();
}
