package org.physiobench.app.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.physiobench.app.internal.commandline.Console;
import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.core.protection.Passphrase;
import org.physiobench.core.protection.ProtectionState;
import org.physiobench.core.protection.UnlockOutcome;
import org.physiobench.core.workstation.ExplainedException;

/** A file whose first line is the passphrase, for scripts that have nobody to ask. */
final class PassphraseFile {

	private static final int LONGEST = 4096;

	private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ,
			PosixFilePermission.OTHERS_READ);

	private final Path file;
	private final Console console;

	/**
	 * @param console is warned when others may read the file
	 */
	PassphraseFile(Path file, Console console) {
		this.file = Objects.requireNonNull(file);
		this.console = Objects.requireNonNull(console);
	}

	/**
	 * Unlocks the database of this machine with it, if there is one; see {@link #unlock(DatabaseProtection)}.
	 *
	 * @throws ExplainedException when it cannot be read or is the wrong one
	 */
	void unlock(BundleContext context) {
		ServiceReference<DatabaseProtection> reference = context.getServiceReference(DatabaseProtection.class);
		DatabaseProtection protection = reference == null ? null : context.getService(reference);
		if (protection != null) {
			try {
				unlock(protection);
			} finally {
				context.ungetService(reference);
			}
		}
	}

	/**
	 * Unlocks a database that a passphrase protects, and protects one that does not exist yet. One whose key lies in the
	 * profile needs no passphrase and stays as it is.
	 *
	 * @throws ExplainedException when it cannot be read or is the wrong one
	 */
	void unlock(DatabaseProtection protection) {
		try (Passphrase passphrase = read()) {
			ProtectionState state = protection.state();
			if (state == ProtectionState.NO_DATABASE) {
				protection.choose(Optional.of(passphrase), Optional.empty());
				console.explain("A new database is made, protected by this passphrase. It has no recovery key yet:"
						+ " the command \"recovery-key\" makes one.");
			} else if (state == ProtectionState.LOCKED && !(protection.unlock(passphrase) instanceof UnlockOutcome.Unlocked)) {
				throw new ExplainedException("The first line of %s is not the passphrase of this database, which stays locked."
						.formatted(file));
			}
		}
	}

	private Passphrase read() {
		try {
			if (Files.size(file) > LONGEST) {
				throw new ExplainedException("%s is too long to hold a passphrase; nothing was changed.".formatted(file));
			}
			warnWhenOthersMayRead();
			byte[] bytes = Files.readAllBytes(file);
			char[] line = firstLine(bytes);
			Arrays.fill(bytes, (byte) 0);
			if (line.length == 0) {
				throw new ExplainedException("The first line of %s is empty, so it is no passphrase; nothing was changed."
						.formatted(file));
			}
			return Passphrase.of(line);
		} catch (CharacterCodingException e) {
			throw new ExplainedException("%s is not text in UTF-8; nothing was changed.".formatted(file), e);
		} catch (IOException e) {
			throw new ExplainedException("The file with the passphrase cannot be read: %s. Nothing was changed.".formatted(file),
					e);
		}
	}

	private static char[] firstLine(byte[] bytes) throws CharacterCodingException {
		CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
		int end = 0;
		while (end < decoded.length() && decoded.charAt(end) != '\n' && decoded.charAt(end) != '\r') {
			end++;
		}
		char[] line = new char[end];
		decoded.get(line);
		Arrays.fill(decoded.array(), '\0');
		return line;
	}

	private void warnWhenOthersMayRead() throws IOException {
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
				&& Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
			console.explain("Others on this computer may read %s, which holds a passphrase. Make it readable for you alone."
					.formatted(file));
		}
	}
}
