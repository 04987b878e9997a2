package org.physiobench.core.workstation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The room that is left on the disk of a folder.
 *
 * @param folder an absolute path; the folder need not exist yet
 */
public record FreeSpace(Path folder) {

	/** So much a new database takes; with less, sooner or later a save fails. */
	private static final long LEAST_BYTES = 4L << 20;

	/** With less, not even a log can say why something failed. */
	private static final long LEAST_FOR_A_LOG_BYTES = 64L << 10;

	/**
	 * Whether there is so little room that a save may have failed for it; no when nobody can tell, or when the folder
	 * cannot be written anyway.
	 */
	public boolean isShort() {
		return isLessThan(LEAST_BYTES);
	}

	/** Whether there is no room for anything; no when nobody can tell. */
	public boolean isGone() {
		return isLessThan(LEAST_FOR_A_LOG_BYTES);
	}

	private boolean isLessThan(long bytes) {
		try {
			var existing = existing();
			return Files.isWritable(existing) && Files.getFileStore(existing).getUsableSpace() < bytes;
		} catch (IOException e) {
			return false;
		}
	}

	private Path existing() {
		var path = folder;
		while (path.getParent() != null && !Files.exists(path)) {
			path = path.getParent();
		}
		return path;
	}
}
