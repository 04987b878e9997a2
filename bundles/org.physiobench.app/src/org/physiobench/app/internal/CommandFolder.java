package org.physiobench.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.osgi.service.datalocation.Location;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/**
 * Where commands keep their log and what the platform writes down: inside the data folder. Commands share it, so nobody
 * takes it for herself, and several run at the same time.
 */
final class CommandFolder {

	private final DataFolder data;
	private final Location location;

	CommandFolder(DataFolder data, Location location) {
		this.data = Objects.requireNonNull(data);
		this.location = Objects.requireNonNull(location);
	}

	/**
	 * Makes the folder and tells the platform.
	 *
	 * @throws ExplainedException when the data folder cannot be written to
	 */
	void open() {
		if (location.isSet()) {
			return;
		}
		Path folder = data.resolve("commands");
		try {
			Files.createDirectories(folder);
			if (!Files.isWritable(folder)) {
				throw unwritable(null);
			}
			location.set(folder.toUri().toURL(), false);
		} catch (IOException e) {
			throw unwritable(e);
		}
	}

	private ExplainedException unwritable(IOException cause) {
		return new ExplainedException(
				"The data folder %s cannot be written to; nothing was changed. Check its permissions, or choose another folder with --data."
						.formatted(data.path()),
				cause);
	}
}
