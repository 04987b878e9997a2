package org.physiobench.core.workstation;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The folder that holds everything the user entered: databases, backups, the layout of her windows. The application
 * chooses it before anything else starts and registers it as a service; nobody else guesses where data lies.
 *
 * @param path an absolute path; the folder need not exist yet
 */
public record DataFolder(Path path) {

	public DataFolder {
		Objects.requireNonNull(path);
		if (!path.isAbsolute()) {
			throw new IllegalArgumentException("The data folder must be an absolute path: " + path);
		}
	}

	/**
	 * A file or folder inside this folder.
	 *
	 * @param name a relative path
	 */
	public Path resolve(String name) {
		return path.resolve(name);
	}
}
