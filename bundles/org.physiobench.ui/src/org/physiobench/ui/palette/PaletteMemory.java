package org.physiobench.ui.palette;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.ui.memory.Memory;

/**
 * What the palette remembers of the user of this workstation: the exercises that she likes best, those that she used
 * last, of which only the ids are kept, and whether she reads the details.
 */
final class PaletteMemory {

	private static final int MOST_RECENT = 30;
	private static final String FAVOURITES = "favouriteExercises"; //$NON-NLS-1$
	private static final String RECENT = "recentExercises"; //$NON-NLS-1$
	private static final String DETAILS = "showsDetails"; //$NON-NLS-1$
	/** Stands in no id. */
	private static final String BETWEEN = "\n"; //$NON-NLS-1$

	private final Memory store;
	private final SequencedSet<ExerciseId> favourites;
	private final SequencedSet<ExerciseId> recent;

	PaletteMemory(Memory store) {
		this.store = store;
		favourites = ids(store.get(FAVOURITES));
		recent = ids(store.get(RECENT));
	}

	boolean isFavourite(ExerciseId exercise) {
		return favourites.contains(exercise);
	}

	/** Makes an exercise a favourite, or no longer. */
	void toggleFavourite(ExerciseId exercise) {
		if (!favourites.remove(exercise)) {
			favourites.add(exercise);
		}
		store.put(FAVOURITES, text(favourites));
	}

	/** The exercises that were used last, the latest first. */
	List<ExerciseId> recent() {
		return List.copyOf(recent);
	}

	/** Remembers that an exercise was added to a program. */
	void used(ExerciseId exercise) {
		recent.addFirst(exercise);
		while (recent.size() > MOST_RECENT) {
			recent.removeLast();
		}
		store.put(RECENT, text(recent));
	}

	/** Whether the details of the selected exercise are shown; not at first. */
	boolean showsDetails() {
		return Boolean.parseBoolean(store.get(DETAILS));
	}

	/** Remembers that the details were opened or closed. */
	void showDetails(boolean shown) {
		store.put(DETAILS, Boolean.toString(shown));
	}

	private static SequencedSet<ExerciseId> ids(String kept) {
		return Arrays.stream(kept.split(BETWEEN)).filter(id -> !id.isBlank()).map(ExerciseId::new)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String text(SequencedSet<ExerciseId> ids) {
		Stream<String> values = ids.stream().map(ExerciseId::value);
		return values.collect(Collectors.joining(BETWEEN));
	}
}
