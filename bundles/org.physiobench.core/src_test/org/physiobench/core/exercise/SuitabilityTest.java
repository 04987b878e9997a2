package org.physiobench.core.exercise;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Set;

import org.junit.Test;
import org.physiobench.core.exercise.Suitability.Reason.AsksForCare;
import org.physiobench.core.exercise.Suitability.Reason.EquipmentMissing;
import org.physiobench.core.exercise.Suitability.Reason.PositionToAvoid;
import org.physiobench.core.exercise.Suitability.Suitable;
import org.physiobench.core.exercise.Suitability.Unsuitable;
import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.Precaution;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

public final class SuitabilityTest {

	private final ExerciseEntry plank = ExampleEntry.named("plank", "Plank")
			.kind(ExerciseCategory.CORE_STABILITY, StartPosition.PRONE, SpinalLoadingBias.NEUTRAL)
			.careWith(Precaution.WRIST, Precaution.HYPERTENSION).needs(Equipment.MAT, Equipment.BED)
			.needs(Equipment.STABILITY_BALL).build();

	@Test
	public void whenNothingIsKnownEverythingIsSuitable() {
		assertEquals(new Suitable(), Suitability.of(plank, Circumstances.UNKNOWN));
	}

	@Test
	public void aPatientWhomNothingConcernsMayDoIt() {
		assertEquals(new Suitable(), Suitability.of(plank, new Circumstances(Set.of(Precaution.KNEE),
				Set.of(Equipment.BED, Equipment.STABILITY_BALL), Set.of(StartPosition.KNEELING))));
	}

	@Test
	public void whoWasNotAskedForEquipmentLacksNone() {
		assertEquals(new Suitable(), Suitability.of(plank, new Circumstances(Set.of(), Set.of(), Set.of())));
	}

	@Test
	public void everyReasonIsTold() {
		Circumstances patient = new Circumstances(Set.of(Precaution.WRIST, Precaution.HYPERTENSION, Precaution.KNEE),
				Set.of(Equipment.CHAIR), Set.of(StartPosition.PRONE));

		// precautions in the order of the model, then the position, then each need that is not met
		assertEquals(
				new Unsuitable(List.of(new AsksForCare(Precaution.HYPERTENSION), new AsksForCare(Precaution.WRIST),
						new PositionToAvoid(StartPosition.PRONE),
						new EquipmentMissing(Set.of(Equipment.MAT, Equipment.BED)),
						new EquipmentMissing(Set.of(Equipment.STABILITY_BALL)))),
				Suitability.of(plank, patient));
	}

	@Test
	public void nothingIsUnsuitableWithoutAReason() {
		List<Suitability.Reason> none = List.of();

		assertThrows(IllegalArgumentException.class, () -> new Unsuitable(none));
	}
}
