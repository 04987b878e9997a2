package org.physiobench.core.exercise;

import java.util.List;
import java.util.Optional;

import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Dosage;

/**
 * All exercises that can be prescribed: those that plugins contribute and those of the clinic's own stored libraries.
 * Where two libraries bring the same id, the one that a plugin contributed first stands and the other is logged.
 * <p>
 * All methods are safe to call from any thread. The first call, and the first after a change, may block on a disk or a
 * network, and throws {@link ExplainedException} when the stored libraries cannot be reached.
 */
public interface ExerciseCatalog {

	/** All exercises, library by library in the order of each library. */
	List<ExerciseEntry> all();

	/** The exercise with this id, if a library brings it. */
	Optional<ExerciseEntry> find(ExerciseId id);

	/** A fresh copy of the dosage to start the exercise with, or nothing if no library brings it. */
	Optional<Dosage> startingDosage(ExerciseId id);

	/**
	 * Exercises that match every word, in the order of {@link #all()}.
	 *
	 * @param words parts of names, synonyms, regions, families or categories in any order, case and language; an empty text finds
	 *              all
	 */
	List<ExerciseEntry> search(String words);

	/** Calls the listener after the exercises have changed, on the thread that changed them. */
	Subscription onChange(Runnable listener);
}
