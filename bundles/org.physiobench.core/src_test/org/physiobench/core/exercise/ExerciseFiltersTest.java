package org.physiobench.core.exercise;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.physiobench.model.BodyRegion;
import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

public final class ExerciseFiltersTest {

	private static final Optional<Set<Equipment>> ANY = Optional.empty();

	private final ExerciseEntry row = ExampleEntry.named("row", "Banded row").at("row", 3)
			.kind(ExerciseCategory.STRENGTH, StartPosition.SITTING, SpinalLoadingBias.EXTENSION)
			.regions(BodyRegion.SHOULDER_GIRDLE, BodyRegion.THORACIC_SPINE)
			.needs(Equipment.RESISTANCE_BAND, Equipment.CABLE).needs(Equipment.CHAIR).build();

	@Test
	public void withoutFiltersAllPass() {
		assertTrue(ExerciseFilters.NONE.letPass(row));
	}

	@Test
	public void ofEachChoiceAnyOneWillDo() {
		assertTrue(categories(ExerciseCategory.STRENGTH, ExerciseCategory.MOBILITY).letPass(row));
		assertFalse(categories(ExerciseCategory.MOBILITY).letPass(row));
		assertTrue(regions(BodyRegion.THORACIC_SPINE, BodyRegion.HIP).letPass(row));
		assertFalse(regions(BodyRegion.HIP).letPass(row));
	}

	@Test
	public void allChoicesCountTogether() {
		assertTrue(new ExerciseFilters(Set.of(ExerciseCategory.STRENGTH), Set.of(StartPosition.SITTING), ANY, Set.of(),
				Set.of(SpinalLoadingBias.EXTENSION), Set.of(3)).letPass(row));
		assertFalse(new ExerciseFilters(Set.of(ExerciseCategory.STRENGTH), Set.of(StartPosition.STANDING), ANY, Set.of(),
				Set.of(SpinalLoadingBias.EXTENSION), Set.of(3)).letPass(row));
		assertFalse(new ExerciseFilters(Set.of(ExerciseCategory.STRENGTH), Set.of(StartPosition.SITTING), ANY, Set.of(),
				Set.of(SpinalLoadingBias.FLEXION), Set.of(3)).letPass(row));
		assertFalse(new ExerciseFilters(Set.of(), Set.of(), ANY, Set.of(), Set.of(), Set.of(1, 2)).letPass(row));
	}

	@Test
	public void everyNeedMustBeMetByWhatIsAtHand() {
		assertTrue(atHand(Equipment.CABLE, Equipment.CHAIR).letPass(row));
		assertFalse(atHand(Equipment.CABLE, Equipment.RESISTANCE_BAND).letPass(row));
	}

	@Test
	public void withNothingAtHandOnlyWhatNeedsNothingPasses() {
		assertFalse(atHand().letPass(row));
		assertTrue(atHand().letPass(ExampleEntry.named("walk", "Walking").build()));
	}

	private static ExerciseFilters categories(ExerciseCategory... categories) {
		return new ExerciseFilters(Set.of(categories), Set.of(), ANY, Set.of(), Set.of(), Set.of());
	}

	private static ExerciseFilters regions(BodyRegion... regions) {
		return new ExerciseFilters(Set.of(), Set.of(), ANY, Set.of(regions), Set.of(), Set.of());
	}

	private static ExerciseFilters atHand(Equipment... equipment) {
		return new ExerciseFilters(Set.of(), Set.of(), Optional.of(Set.of(equipment)), Set.of(), Set.of(), Set.of());
	}
}
