package org.physiobench.persistence.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.physiobench.core.protection.BackupKeys;

/** One key, which is there. */
final class KeyInMemory implements BackupKeys {

	static final String ID = "11111111-2222-3333-4444-555555555555";

	private final Path idFile;

	KeyInMemory(Path folder) {
		try {
			idFile = Files.writeString(folder.resolve("database.id"), ID);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public Key current() {
		return new Key(ID, "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII),
				List.of(idFile));
	}

	@Override
	public Key of(Path backup, String id, Runnable unlocking) {
		unlocking.run();
		return current();
	}
}
