package org.physiobench.core.exchange;

import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.Patient;

/** What came of reading an exchange file. */
public sealed interface ReadOutcome {

	/**
	 * The file holds a patient.
	 *
	 * @param patient detached, version 0
	 */
	record PatientRead(Patient patient) implements ReadOutcome {
	}

	/**
	 * The file holds a library.
	 *
	 * @param library detached
	 */
	record LibraryRead(ExerciseLibrary library) implements ReadOutcome {
	}

	/**
	 * The file cannot be used.
	 *
	 * @param why one sentence for the user that names the file
	 */
	record Unreadable(String why) implements ReadOutcome {
	}
}
