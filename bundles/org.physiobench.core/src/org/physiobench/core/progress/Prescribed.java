package org.physiobench.core.progress;

import java.util.Objects;

import org.physiobench.model.Prescription;
import org.physiobench.model.Side;

/**
 * One exercise as it was prescribed.
 *
 * @param id       of the prescription
 * @param exercise id of the exercise
 * @param name     of the exercise when it was prescribed
 * @param side     which side
 * @param dose     how much
 */
public record Prescribed(String id, String exercise, String name, Side side, Dose dose) {

	public Prescribed {
		Objects.requireNonNull(id);
		Objects.requireNonNull(exercise);
		Objects.requireNonNull(name);
		Objects.requireNonNull(side);
		Objects.requireNonNull(dose);
	}

	static Prescribed of(Prescription prescription) {
		Side side = Objects.requireNonNullElse(prescription.getSide(), Side.NONE);
		return new Prescribed(prescription.getId(), prescription.getExercise(),
				Objects.requireNonNullElse(prescription.getExerciseName(), prescription.getExercise()), side,
				prescription.getDosage() == null ? Dose.NOTHING : Dose.of(prescription.getDosage()));
	}

	/** Whether two prescriptions are the same exercise on the same side, however much of it. */
	public boolean isSameExerciseAs(Prescribed other) {
		return exercise.equals(other.exercise) && side == other.side;
	}

	/** Repetitions a week: each side counts where the whole dosage is done on each; 0 where none or no days are counted. */
	public int repetitionsAWeek() {
		return dose.repetitions() * (side == Side.BOTH ? 2 : 1) * dose.sessionsAWeek();
	}

	/** Minutes a week where time is the dose; 0 otherwise. */
	public int minutesAWeek() {
		return dose.minutes().orElse(0) * dose.sessionsAWeek();
	}
}
