package org.physiobench.ui.database;

import java.util.Arrays;
import java.util.List;

/** How a connection is protected, from the strictest on. */
enum Encryption {

	VERIFY_FULL("verify-full", Messages.Encryption_verifyFull), //$NON-NLS-1$
	VERIFY_CA("verify-ca", Messages.Encryption_verifyCa), //$NON-NLS-1$
	REQUIRE("require", Messages.Encryption_require), //$NON-NLS-1$
	PREFER("prefer", Messages.Encryption_prefer), //$NON-NLS-1$
	DISABLE("disable", Messages.Encryption_disable); //$NON-NLS-1$

	private final String mode;
	private final String label;

	Encryption(String mode, String label) {
		this.mode = mode;
		this.label = label;
	}

	/** The value of the parameter {@code sslmode}. */
	String mode() {
		return mode;
	}

	/** What the user reads. */
	String label() {
		return label;
	}

	/** What stands for a value of the parameter; the usual one for a value that is not offered. */
	static Encryption of(String mode) {
		return Arrays.stream(values()).filter(each -> each.mode.equals(mode)).findFirst().orElse(REQUIRE);
	}

	/** The labels, in the order of the constants. */
	static List<String> labels() {
		return Arrays.stream(values()).map(Encryption::label).toList();
	}
}
