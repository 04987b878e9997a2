package org.physiobench.ui.palette;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.Test;
import org.physiobench.core.exercise.ExerciseId;

public final class KeptExercisesTest {

	private static final ExerciseId PLANK = new ExerciseId("plank");
	private static final ExerciseId SQUAT = new ExerciseId("squat");

	private final StoreInMemory store = new StoreInMemory();

	@Test
	public void favouritesAreStillThereAfterTheNextStart() {
		KeptExercises kept = new KeptExercises(store);
		kept.toggleFavourite(PLANK);
		kept.toggleFavourite(SQUAT);
		kept.toggleFavourite(PLANK);

		KeptExercises later = new KeptExercises(store);
		assertFalse(later.isFavourite(PLANK));
		assertTrue(later.isFavourite(SQUAT));
	}

	@Test
	public void whatIsUsedAgainComesFirstAndOnlyOnce() {
		KeptExercises kept = new KeptExercises(store);
		kept.used(PLANK);
		kept.used(SQUAT);
		kept.used(PLANK);

		assertEquals(List.of(PLANK, SQUAT), kept.recent());
		assertEquals(List.of(PLANK, SQUAT), new KeptExercises(store).recent());
	}

	@Test
	public void onlyThirtyAreRemembered() {
		KeptExercises kept = new KeptExercises(store);
		IntStream.rangeClosed(1, 31).forEach(i -> kept.used(new ExerciseId("exercise-" + i)));

		assertEquals(30, kept.recent().size());
		assertEquals(new ExerciseId("exercise-31"), kept.recent().getFirst());
		assertEquals(new ExerciseId("exercise-2"), kept.recent().getLast());
	}

	@Test
	public void atFirstThereIsNothing() {
		KeptExercises kept = new KeptExercises(store);

		assertEquals(List.of(), kept.recent());
		assertFalse(kept.isFavourite(PLANK));
	}
}
