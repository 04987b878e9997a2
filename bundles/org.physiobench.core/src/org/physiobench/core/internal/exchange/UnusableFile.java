package org.physiobench.core.internal.exchange;

/** Why a file cannot be used; the message goes on after the name of the file. */
final class UnusableFile extends Exception {

	private static final long serialVersionUID = 1L;

	private UnusableFile(String message, Throwable cause) {
		super(message, cause);
	}

	static UnusableFile empty() {
		return new UnusableFile("is empty; ask for the file once more.", null);
	}

	static UnusableFile tooLarge() {
		return new UnusableFile("is too large to be an exchange file of Physiobench.", null);
	}

	static UnusableFile notOurs() {
		return notOurs(null);
	}

	static UnusableFile notOurs(Throwable cause) {
		return new UnusableFile("is not an exchange file of Physiobench, or it is cut off.", cause);
	}

	static UnusableFile newer() {
		return new UnusableFile("was written by a newer version of Physiobench; update this one to read it.", null);
	}

	static UnusableFile damaged(Throwable cause) {
		return new UnusableFile("is damaged or cut off; ask for the file once more.", cause);
	}

	/**
	 * @param fault what is wrong with the content, as a clause without a full stop
	 */
	static UnusableFile unsound(String fault) {
		return new UnusableFile("cannot be used: %s.".formatted(fault), null);
	}
}
