package org.physiobench.core.internal.library;

/** Why a text does not say what it should; the message is a clause for the author, without a full stop. */
final class Misread extends Exception {

	private static final long serialVersionUID = 1L;

	Misread(String message) {
		super(message);
	}
}
