package org.physiobench.core.exercise;

import java.util.List;

import org.physiobench.model.ExerciseLibrary;

/** What came of reading a library that was written by hand. */
public sealed interface LibraryReading {

	/**
	 * Nothing is wrong with it.
	 *
	 * @param library detached
	 */
	record Whole(ExerciseLibrary library) implements LibraryReading {
	}

	/**
	 * Something is wrong, so nothing of it is used.
	 *
	 * @param faults a sentence for each fault that names file, line and column and says what is expected; never empty
	 */
	record Faulty(List<String> faults) implements LibraryReading {

		public Faulty {
			faults = List.copyOf(faults);
		}
	}
}
