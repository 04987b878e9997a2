package org.physiobench.persistence.derby;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

import org.physiobench.core.workstation.ExplainedException;

/** The file with the random key of one database, in the user's profile. */
final class BootKey {

	static final int BYTES = 32;

	private final Path file;

	/** The key of a database, in the folder where the user's keys lie. Touches no disk. */
	BootKey(Path folder, UUID database) {
		this.file = folder.resolve(database + ".key");
	}

	/** A new key for a database. */
	static byte[] random() {
		var random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		return random;
	}

	static void wipe(byte[] key) {
		Arrays.fill(key, (byte) 0);
	}

	Path file() {
		return file;
	}

	boolean exists() {
		return Files.exists(file);
	}

	/**
	 * The key of a database that exists.
	 *
	 * @throws ExplainedException when the file is missing or is not a key
	 */
	String read() {
		try {
			if (!Files.exists(file)) {
				throw new ExplainedException("The database cannot be opened, because the file with its key is missing: "
						+ file + ". Nothing was changed. Bring the file back, for example from a backup of your profile.");
			}
			var key = Files.readString(file).strip();
			if (!key.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
				throw new ExplainedException("The database cannot be opened, because this file does not hold its key any"
						+ " more: " + file + ". Nothing was changed. Bring the file back from a backup of your profile.");
			}
			return key;
		} catch (IOException e) {
			throw new ExplainedException("The database cannot be opened, because the file with its key cannot be read: "
					+ file + ". Nothing was changed. Make the file readable for your account.", e);
		}
	}

	/**
	 * The key for a database that is about to be created: a new one, unless an earlier attempt left one.
	 *
	 * @throws ExplainedException when it cannot be written
	 */
	String readOrCreate() {
		try {
			OwnerOnly.createFolders(file.getParent());
			var random = random();
			OwnerOnly.writeNew(file, HexFormat.of().formatHex(random));
			wipe(random);
		} catch (FileAlreadyExistsException e) {
			return read();
		} catch (IOException e) {
			throw new ExplainedException("No database was created, because the file with its key cannot be written: "
					+ file + ". Make its folder writable for your account.", e);
		}
		return read();
	}

	/**
	 * Puts the key of a database here that was kept elsewhere until now, in the place of any file.
	 *
	 * @throws ExplainedException when it cannot be written
	 */
	void write(byte[] key) {
		try {
			OwnerOnly.createFolders(file.getParent());
			Files.deleteIfExists(file);
			OwnerOnly.writeNew(file, HexFormat.of().formatHex(key));
		} catch (IOException e) {
			throw new ExplainedException("The key of the database cannot be put into your profile: " + file
					+ ". The passphrase is as it was. Make its folder writable for your account.", e);
		}
	}

	/**
	 * Removes the file if it is there, and overwrites it before; a disk may keep what was overwritten all the same.
	 *
	 * @throws IOException when it is still there
	 */
	void remove() throws IOException {
		if (exists()) {
			OwnerOnly.overwrite(file);
			Files.delete(file);
			OwnerOnly.forceFolder(file.getParent());
		}
	}
}
