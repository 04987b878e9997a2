package org.physiobench.ui.palette;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.physiobench.core.exercise.ExerciseFilters;
import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;

public final class FilterChoicesTest {

	private final FilterChoices choices = new FilterChoices();

	@Test
	public void withoutAChoiceEverythingPassesAndTheChipSaysWhatItIsFor() {
		assertTrue(choices.isEmpty());
		assertEquals(ExerciseFilters.NONE, choices.filters());
		assertEquals(List.of("Category", "Position", "Equipment", "Region", "Bias", "Level"),
				choices.all().stream().map(Choice::summary).toList());
	}

	@Test
	public void aChipSaysWhatIsChosen() {
		Choice<ExerciseCategory> categories = choiceOf("Category");

		categories.toggle(ExerciseCategory.STRENGTH);
		assertEquals("Strength", categories.summary());

		categories.toggle(ExerciseCategory.CORE_STABILITY);
		assertEquals("Core stability +1", categories.summary());
		assertEquals(Set.of(ExerciseCategory.STRENGTH, ExerciseCategory.CORE_STABILITY),
				choices.filters().categories());

		categories.toggle(ExerciseCategory.CORE_STABILITY);
		assertEquals("Strength", categories.summary());
	}

	@Test
	public void levelsAndThingsAreNamedSoThatTheyAreUnderstoodAlone() {
		Choice<Integer> levels = choiceOf("Level");
		levels.toggle(3);
		assertEquals("level 3", levels.summary());

		Choice<Optional<Equipment>> equipment = choiceOf("Equipment");
		equipment.toggle(Optional.empty());
		assertEquals("nothing needed", equipment.summary());
	}

	@Test
	public void nothingNeededIsAnEmptyRoomAndNotNoFilter() {
		Choice<Optional<Equipment>> equipment = choiceOf("Equipment");
		equipment.toggle(Optional.empty());
		assertEquals(Optional.of(Set.of()), choices.filters().equipmentAtHand());

		equipment.toggle(Optional.of(Equipment.MAT));
		assertEquals(Optional.of(Set.of(Equipment.MAT)), choices.filters().equipmentAtHand());
	}

	@Test
	public void allIsClearedAtOnce() {
		this.<ExerciseCategory>choiceOf("Category").toggle(ExerciseCategory.AEROBIC);
		this.<Integer>choiceOf("Level").toggle(1);

		choices.clear();

		assertTrue(choices.isEmpty());
		assertEquals(ExerciseFilters.NONE, choices.filters());
	}

	@SuppressWarnings("unchecked")
	private <T> Choice<T> choiceOf(String name) {
		return (Choice<T>) choices.all().stream().filter(choice -> choice.name().equals(name)).findFirst().orElseThrow();
	}
}
