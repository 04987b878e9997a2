package org.physiobench.core.workstation;

import java.util.function.Function;

/**
 * A failure as a log may keep it: which one it was and where it happened, with all its causes, and without its words. The
 * words of a database may quote what is stored, up to whole decrypted pages, and logs are not encrypted.
 */
public final class DiscreetFailure extends Exception {

	private static final long serialVersionUID = 1L;
	private static final int DEEPEST = 20;

	private DiscreetFailure(Throwable failure, Function<Throwable, String> code, Throwable cause) {
		super((failure.getClass().getName() + ' ' + code.apply(failure)).strip(), cause);
		setStackTrace(failure.getStackTrace());
	}

	/**
	 * The discreet form of a failure.
	 *
	 * @param code tells which failure of its class it is, by a code that quotes nothing, or answers an empty text
	 */
	public static DiscreetFailure of(Throwable failure, Function<Throwable, String> code) {
		return of(failure, code, 0);
	}

	private static DiscreetFailure of(Throwable failure, Function<Throwable, String> code, int depth) {
		Throwable cause = failure.getCause();
		DiscreetFailure discreet = new DiscreetFailure(failure, code,
				cause == null || depth == DEEPEST ? null : of(cause, code, depth + 1));
		for (Throwable suppressed : failure.getSuppressed()) {
			if (depth < DEEPEST) {
				discreet.addSuppressed(of(suppressed, code, depth + 1));
			}
		}
		return discreet;
	}
}
