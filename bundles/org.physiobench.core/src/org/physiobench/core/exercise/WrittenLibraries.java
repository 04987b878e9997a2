package org.physiobench.core.exercise;

import java.nio.file.Path;

import org.physiobench.core.workstation.ExplainedException;

/** Reads exercise libraries as people write them, to check one before it is delivered. */
public interface WrittenLibraries {

	/**
	 * Reads a library whole or not at all.
	 *
	 * @param file the YAML file that describes the library; those that it names stand beside it
	 * @throws ExplainedException when the file is not there
	 */
	LibraryReading read(Path file);
}
