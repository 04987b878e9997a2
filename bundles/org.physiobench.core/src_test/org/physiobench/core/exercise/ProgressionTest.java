package org.physiobench.core.exercise;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.Test;
import org.physiobench.core.language.Translations;

public final class ProgressionTest {

	/** Levels 1, 2, 2 and 5: the clinic has a variant of the second and nobody has a third. */
	private final Progression plank = new Progression("plank", Translations.of(Locale.ENGLISH, "Plank"), true,
			List.of(at("wall", 1), at("knees", 2), at("knees-clinic", 2), at("weighted", 5)));

	@Test
	public void neighboursAreAllThoseOfTheNearestLevel() {
		assertEquals(List.of("wall"), ids(plank.easierThan(new ExerciseId("knees-clinic"))));
		assertEquals(List.of("weighted"), ids(plank.harderThan(new ExerciseId("knees"))));
		assertEquals(List.of("knees", "knees-clinic"), ids(plank.easierThan(new ExerciseId("weighted"))));
		assertEquals(List.of("knees", "knees-clinic"), ids(plank.harderThan(new ExerciseId("wall"))));
	}

	@Test
	public void beyondTheEndsThereIsNothing() {
		assertEquals(List.of(), plank.easierThan(new ExerciseId("wall")));
		assertEquals(List.of(), plank.harderThan(new ExerciseId("weighted")));
	}

	@Test
	public void anExerciseOfAnotherFamilyHasNoNeighboursHere() {
		assertEquals(List.of(), plank.easierThan(new ExerciseId("bridge")));
		assertEquals(List.of(), plank.harderThan(new ExerciseId("bridge")));
	}

	private static ExerciseEntry at(String id, int level) {
		return ExampleEntry.named(id, id).at("plank", level).build();
	}

	private static List<String> ids(List<ExerciseEntry> exercises) {
		return exercises.stream().map(exercise -> exercise.id().value()).toList();
	}
}
