package org.physiobench.persistence.derby;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.physiobench.core.protection.Passphrase;
import org.physiobench.core.protection.RecoveryKey;

/**
 * The key of one database, locked in up to two ways. Its text is for people to look at, too; a line at its end tells
 * damage from a wrong passphrase.
 *
 * @param database   the database that they are for
 * @param passphrase locked with the passphrase, if there is one
 * @param recovery   locked with the recovery key, if one was made
 */
record LockedKeys(UUID database, Optional<LockedKey> passphrase, Optional<LockedKey> recovery) {

	private static final String FORMAT = "1";
	private static final String PASSPHRASE = "passphrase.";
	private static final String RECOVERY = "recovery.";
	private static final String CHECK = "sha-256: ";
	private static final String HEAD = """
			# The key of the database in this folder, locked. Nobody can use it without the passphrase or the recovery key,
			# and nobody can open the database without this file. Keep it with the database and change nothing in it.
			""";

	/** None yet. */
	static LockedKeys none(UUID database) {
		return new LockedKeys(database, Optional.empty(), Optional.empty());
	}

	LockedKeys withPassphrase(byte[] key, Passphrase chosen) {
		var secret = chosen.utf8();
		try {
			var locked = LockedKey.lock(key, context(PASSPHRASE), KeyDerivation.Argon2id.current(), secret);
			return new LockedKeys(database, Optional.of(locked), recovery);
		} finally {
			BootKey.wipe(secret);
		}
	}

	LockedKeys withoutPassphrase() {
		return new LockedKeys(database, Optional.empty(), recovery);
	}

	LockedKeys withRecoveryKey(byte[] key, RecoveryKey made) {
		var secret = made.secret();
		try {
			var locked = LockedKey.lock(key, context(RECOVERY), KeyDerivation.Hmac.current(), secret);
			return new LockedKeys(database, passphrase, Optional.of(locked));
		} finally {
			BootKey.wipe(secret);
		}
	}

	/** The key, if this is the passphrase; takes about half a second. */
	Optional<byte[]> unlock(Passphrase given) {
		return unlock(passphrase, PASSPHRASE, given.utf8());
	}

	/** The key, if this is the recovery key. */
	Optional<byte[]> unlock(RecoveryKey given) {
		return unlock(recovery, RECOVERY, given.secret());
	}

	private Optional<byte[]> unlock(Optional<LockedKey> locked, String way, byte[] secret) {
		try {
			return locked.flatMap(key -> key.unlock(context(way), secret));
		} finally {
			BootKey.wipe(secret);
		}
	}

	private String context(String way) {
		return "physiobench " + FORMAT + ' ' + database + ' ' + way;
	}

	/** As it is written down. */
	String text() {
		var lines = new LinkedHashMap<String, String>();
		lines.put("format", FORMAT);
		lines.put("database", database.toString());
		passphrase.ifPresent(locked -> locked.lines().forEach((name, value) -> lines.put(PASSPHRASE + name, value)));
		recovery.ifPresent(locked -> locked.lines().forEach((name, value) -> lines.put(RECOVERY + name, value)));
		var text = HEAD + lines.entrySet().stream().map(line -> line.getKey() + ": " + line.getValue() + '\n')
				.collect(Collectors.joining());
		return text + CHECK + digest(text) + '\n';
	}

	/**
	 * Reads what was written down.
	 *
	 * @throws IllegalArgumentException      when it is damaged
	 * @throws UnsupportedOperationException when a newer program wrote it
	 */
	static LockedKeys parse(String text) {
		int end = text.lastIndexOf(CHECK);
		if (end < 0 || !text.substring(end + CHECK.length()).strip().equals(digest(text.substring(0, end)))) {
			throw new IllegalArgumentException("The line at the end does not fit the lines before");
		}
		var lines = text.substring(0, end).lines().filter(line -> !line.startsWith("#")).map(line -> line.split(": ", 2))
				.collect(Collectors.toMap(line -> line[0], line -> line[line.length - 1]));
		if (!FORMAT.equals(lines.get("format"))) {
			throw new UnsupportedOperationException("A format that this program does not know");
		}
		return new LockedKeys(UUID.fromString(lines.getOrDefault("database", "")), locked(lines, PASSPHRASE),
				locked(lines, RECOVERY));
	}

	private static Optional<LockedKey> locked(Map<String, String> lines, String way) {
		var own = lines.entrySet().stream().filter(line -> line.getKey().startsWith(way))
				.collect(Collectors.toMap(line -> line.getKey().substring(way.length()), Map.Entry::getValue));
		return own.isEmpty() ? Optional.empty() : Optional.of(LockedKey.of(own));
	}

	private static String digest(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
