package org.physiobench.ui.palette;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.Test;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.ui.memory.PassingMemory;

public final class PaletteMemoryTest {

	private static final ExerciseId PLANK = new ExerciseId("plank");
	private static final ExerciseId SQUAT = new ExerciseId("squat");

	private final PassingMemory store = new PassingMemory();

	@Test
	public void favouritesAreStillThereAfterTheNextStart() {
		PaletteMemory kept = new PaletteMemory(store);
		kept.toggleFavourite(PLANK);
		kept.toggleFavourite(SQUAT);
		kept.toggleFavourite(PLANK);

		PaletteMemory later = new PaletteMemory(store);
		assertFalse(later.isFavourite(PLANK));
		assertTrue(later.isFavourite(SQUAT));
	}

	@Test
	public void whatIsUsedAgainComesFirstAndOnlyOnce() {
		PaletteMemory kept = new PaletteMemory(store);
		kept.used(PLANK);
		kept.used(SQUAT);
		kept.used(PLANK);

		assertEquals(List.of(PLANK, SQUAT), kept.recent());
		assertEquals(List.of(PLANK, SQUAT), new PaletteMemory(store).recent());
	}

	@Test
	public void onlyThirtyAreRemembered() {
		PaletteMemory kept = new PaletteMemory(store);
		IntStream.rangeClosed(1, 31).forEach(i -> kept.used(new ExerciseId("exercise-" + i)));

		assertEquals(30, kept.recent().size());
		assertEquals(new ExerciseId("exercise-31"), kept.recent().getFirst());
		assertEquals(new ExerciseId("exercise-2"), kept.recent().getLast());
	}

	@Test
	public void atFirstThereIsNothing() {
		PaletteMemory kept = new PaletteMemory(store);

		assertEquals(List.of(), kept.recent());
		assertFalse(kept.isFavourite(PLANK));
	}

	@Test
	public void detailsThatWereOpenedAreOpenAtTheNextStart() {
		assertFalse(new PaletteMemory(store).showsDetails());
		new PaletteMemory(store).showDetails(true);
		assertTrue(new PaletteMemory(store).showsDetails());
	}
}
