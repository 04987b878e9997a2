package org.physiobench.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/** A folder of the application's own inside the data folder. */
public final class FolderInData {

	private final DataFolder data;
	private final String name;

	/**
	 * @param name its name in the data folder
	 */
	public FolderInData(DataFolder data, String name) {
		this.data = Objects.requireNonNull(data);
		this.name = Objects.requireNonNull(name);
	}

	/**
	 * Makes the folder, with the data folder around it, where it is not there yet.
	 *
	 * @throws ExplainedException when there is a file in the place of the data folder, or it cannot be written to
	 */
	public Path make() {
		if (Files.exists(data.path()) && !Files.isDirectory(data.path())) {
			throw new ExplainedException(
					"%s is a file, so it cannot be the data folder; nothing was changed. Choose a folder with --data."
							.formatted(data.path()));
		}
		Path folder = data.resolve(name);
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw unwritable(e);
		}
		if (!Files.isWritable(folder)) {
			throw unwritable(null);
		}
		return folder;
	}

	private ExplainedException unwritable(IOException cause) {
		return new ExplainedException(
				"The data folder %s cannot be written to; nothing was changed. Check its permissions, or choose another folder with --data."
						.formatted(data.path()),
				cause);
	}
}
