package org.physiobench.core.exercise;

import java.util.List;
import java.util.function.Consumer;

import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.ExerciseLibrary;

/**
 * The clinic's own exercise libraries, as they are stored. May block on a disk or a network; throws
 * {@link ExplainedException} when the records cannot be reached.
 */
public interface ExerciseLibraryRecords {

	/** Copies of all stored libraries, ordered by name. */
	List<ExerciseLibrary> all();

	/** Stores the library in one transaction, in place of a stored one with the same id. */
	void commit(ExerciseLibrary library);

	/** Calls the listener after each commit, on the thread that committed. */
	Subscription onCommit(Consumer<ExerciseLibrary> listener);
}
