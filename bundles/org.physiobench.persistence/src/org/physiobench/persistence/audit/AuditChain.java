package org.physiobench.persistence.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.physiobench.core.audit.AuditEntry;

/** The hash that ties an entry to the one before it. */
final class AuditChain {

	private AuditChain() {
	}

	/**
	 * SHA-256 over the hash before and all that the entry says, in hexadecimal. Each part is preceded by its length, so
	 * that nothing can be shifted from one to the next.
	 *
	 * @param before hash of the entry before; empty for the first
	 */
	static String hash(String before, AuditEntry entry) {
		MessageDigest digest = sha256();
		for (String part : List.of(before, Long.toString(entry.number()), entry.at().toString(), entry.user(),
				entry.workstation(), entry.action().name(), entry.patient().value(), entry.detail())) {
			byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
			digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
			digest.update(bytes);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has SHA-256", e);
		}
	}
}
