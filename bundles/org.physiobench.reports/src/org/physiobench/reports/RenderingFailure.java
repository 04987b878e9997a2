package org.physiobench.reports;

/** No usable document came of a design and its data. The message is for the log. */
final class RenderingFailure extends Exception {

	private static final long serialVersionUID = 1L;

	RenderingFailure(String message) {
		super(message);
	}

	RenderingFailure(String message, Throwable cause) {
		super(message, cause);
	}
}
