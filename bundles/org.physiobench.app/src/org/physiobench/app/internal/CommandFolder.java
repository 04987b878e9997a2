package org.physiobench.app.internal;

import java.io.IOException;
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
		try {
			location.set(new FolderInData(data, "commands").make().toUri().toURL(), false);
		} catch (IOException e) {
			throw new ExplainedException(
					"The log of this command cannot be kept in %s; nothing was changed. Choose another folder with --data."
							.formatted(data.path()),
					e);
		}
	}
}
