package org.physiobench.core.workstation;

/**
 * A failure that the user can do something about. The message is one sentence or two for her: what happened, what was
 * kept, and what to do. It is shown as it stands, on screen or on standard error; the cause is for the log.
 */
public final class ExplainedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ExplainedException(String message) {
		super(message);
	}

	public ExplainedException(String message, Throwable cause) {
		super(message, cause);
	}
}
