package org.physiobench.core.exchange;

import java.nio.file.Path;

import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Patient;

/**
 * Reads and writes exchange files: EMF XMI with an {@code ExchangeFile} at its root that holds one patient or one
 * library. What is written and read again is equal.
 */
public interface ExchangeFormat {

	/** How the names of exchange files end. */
	String FILE_EXTENSION = "physiobench";

	/**
	 * The newest version of the format that this program reads. A file is written in the oldest version that has all that
	 * is in it, so that programs which are not up to date go on reading it.
	 */
	int VERSION = 3;

	/** Reads a file; whatever is wrong with it is an outcome, not an exception. */
	ReadOutcome read(Path file);

	/**
	 * Writes a patient's file, whole or not at all; an existing file is replaced.
	 *
	 * @throws ExplainedException when the file cannot be written; then an existing file is left as it was
	 */
	void write(Patient patient, Path file);
}
