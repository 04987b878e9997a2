package org.physiobench.core.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where the files of a library are. */
@FunctionalInterface
public interface LibraryFiles {

	/**
	 * Opens a file.
	 *
	 * @param name without a folder
	 * @return its content, to be closed by the caller; empty if there is no such file
	 * @throws IOException if it is there and cannot be read
	 */
	Optional<InputStream> open(String name) throws IOException;
}
