package org.physiobench.persistence.derby;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.WholeFile;

/** The file in the data folder with the locked key of the database. Whoever reads it finds it whole, old or new. */
final class KeysFile {

	private final Path file;

	/** Touches no disk. */
	KeysFile(Path file) {
		this.file = file;
	}

	Path path() {
		return file;
	}

	boolean exists() {
		return Files.exists(file);
	}

	/**
	 * What it holds; nothing if it is not there.
	 *
	 * @param database the database that it must be for
	 * @throws ExplainedException when it is damaged, newer than this program or of another database
	 */
	LockedKeys read(UUID database) {
		if (!exists()) {
			return LockedKeys.none(database);
		}
		try {
			var keys = LockedKeys.parse(Files.readString(file));
			if (!keys.database().equals(database)) {
				throw refused("belongs to another database", "Bring back the one of this database from a backup", null);
			}
			return keys;
		} catch (UnsupportedOperationException e) {
			throw refused("was written by a newer Physiobench", "Install that version again", e);
		} catch (IllegalArgumentException | IOException e) {
			throw refused("is damaged or cannot be read", "Make it readable, or bring it back from a backup", e);
		}
	}

	private ExplainedException refused(String why, String mend, Exception cause) {
		return new ExplainedException("The database cannot be opened, because the file with its locked key " + why + ": "
				+ file + ". Nothing was changed. " + mend + ".", cause);
	}

	/**
	 * Puts the keys in the place of those that are there.
	 *
	 * @throws ExplainedException when they cannot be written; then the file is as it was
	 */
	void write(LockedKeys keys) {
		var text = keys.text();
		new WholeFile(file).write(draft -> Files.writeString(draft, text, StandardCharsets.UTF_8));
		try {
			OwnerOnly.forceFolder(file.getParent());
			if (!Files.readString(file).equals(text)) {
				throw new IOException("Something else came back");
			}
		} catch (IOException e) {
			throw new ExplainedException("The file with the locked key of the database was written but cannot be read back: "
					+ file + ". The key in your profile, if there was one, is still there. Check the disk.", e);
		}
	}

	/**
	 * Removes it if it is there.
	 *
	 * @throws ExplainedException when it cannot be removed
	 */
	void remove() {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new ExplainedException("This file belongs to no database and cannot be removed: " + file
					+ ". Remove it, or choose another data folder.", e);
		}
	}
}
