package org.physiobench.core.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.physiobench.model.Equipment;
import org.physiobench.model.Precaution;
import org.physiobench.model.StartPosition;

/** Whether an exercise suits a patient as far as is known of her. It advises; the clinician decides. */
public sealed interface Suitability {

	/** Nothing that is known speaks against the exercise. */
	record Suitable() implements Suitability {
	}

	/**
	 * Something speaks against it.
	 *
	 * @param reasons never empty: precautions first, then the position, then equipment
	 */
	record Unsuitable(List<Reason> reasons) implements Suitability {

		public Unsuitable {
			reasons = List.copyOf(reasons);
			if (reasons.isEmpty()) {
				throw new IllegalArgumentException("Nothing is unsuitable without a reason");
			}
		}
	}

	/** What speaks against an exercise. */
	sealed interface Reason {

		/** The patient has a condition in which this exercise asks for care. */
		record AsksForCare(Precaution precaution) implements Reason {
		}

		/** The patient cannot take the position from which the exercise starts. */
		record PositionToAvoid(StartPosition position) implements Reason {
		}

		/**
		 * The patient has nothing at home that would do.
		 *
		 * @param anyOf of which one would be needed
		 */
		record EquipmentMissing(Set<Equipment> anyOf) implements Reason {

			public EquipmentMissing {
				anyOf = Set.copyOf(anyOf);
			}
		}
	}

	/** Judges an exercise by what is known of a patient. Equipment speaks against nothing when she was not asked for it. */
	static Suitability of(ExerciseEntry exercise, Circumstances patient) {
		List<Reason> reasons = new ArrayList<>();
		Arrays.stream(Precaution.values()).filter(exercise.precautions()::contains)
				.filter(patient.precautions()::contains).map(Reason.AsksForCare::new).forEach(reasons::add);
		if (patient.positionsToAvoid().contains(exercise.startPosition())) {
			reasons.add(new Reason.PositionToAvoid(exercise.startPosition()));
		}
		if (!patient.homeEquipment().isEmpty()) {
			exercise.equipment().stream().filter(anyOf -> anyOf.stream().noneMatch(patient.homeEquipment()::contains))
					.map(Reason.EquipmentMissing::new).forEach(reasons::add);
		}
		return reasons.isEmpty() ? new Suitable() : new Unsuitable(reasons);
	}
}
