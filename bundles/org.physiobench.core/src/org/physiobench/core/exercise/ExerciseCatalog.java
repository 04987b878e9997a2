package org.physiobench.core.exercise;

import java.util.List;
import java.util.Optional;

import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Dosage;
import org.physiobench.model.Exercise;

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
	 * A detached copy of the exercise as its library describes it, with its figure: to draw it, or to make it the clinic's
	 * own. Nothing if no library brings it.
	 */
	Optional<Exercise> copyOf(ExerciseId id);

	/** The exercises of a family from the easiest to the hardest; nothing if no library brings an exercise or a name of it. */
	Optional<Progression> progression(String family);

	/**
	 * What was looked for. A word is found in names, synonyms, regions, families, the closed choices of the model by their
	 * English keys, and all texts of every language: as it stands, as the beginning of a longer word, and with a slip of the
	 * keyboard (one in words of 4 letters or more, two from 8 on); in what exercises are called and filed under also in the
	 * middle of a longer word. What fits a name comes first, then synonyms, then regions and families, then texts.
	 * <p>
	 * The first search, and the first after a change, makes an index (some seconds for 10,000 exercises). After that it is
	 * made to be called at every keystroke, on the user interface thread too.
	 *
	 * @return in the order of the query; what is equal in it keeps the order of {@link #all()}
	 */
	List<ExerciseEntry> search(ExerciseQuery query);

	/** Exercises of any kind that fit the words, the best first. */
	default List<ExerciseEntry> search(String words) {
		return search(ExerciseQuery.of(words));
	}

	/** Calls the listener after the exercises have changed, on the thread that changed them. */
	Subscription onChange(Runnable listener);
}
