package org.physiobench.core.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.physiobench.core.workstation.ExplainedException;

/**
 * A password, which shows itself to nobody who only prints or logs what holds it.
 *
 * @param text the password itself
 */
public record Password(String text) {

	public Password {
		if (text.isEmpty()) {
			throw new IllegalArgumentException("An empty password is none");
		}
	}

	/**
	 * The password in the first line of a file.
	 *
	 * @throws ExplainedException when the file cannot be read, or its first line is empty
	 */
	public static Password inFile(Path file) {
		try (var lines = Files.lines(file)) {
			var first = lines.findFirst().orElse("");
			if (first.isEmpty()) {
				throw new ExplainedException("The file %s holds no password in its first line; nothing was done. Write it there."
						.formatted(file));
			}
			return new Password(first);
		} catch (IOException | UncheckedIOException e) {
			throw new ExplainedException(
					"The file %s with the password of the shared database cannot be read; nothing was done. Check its name and its permissions."
							.formatted(file),
					e);
		}
	}

	@Override
	public String toString() {
		return "(a password)";
	}
}
