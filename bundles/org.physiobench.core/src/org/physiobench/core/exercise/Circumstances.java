package org.physiobench.core.exercise;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.physiobench.model.Assessment;
import org.physiobench.model.Episode;
import org.physiobench.model.Equipment;
import org.physiobench.model.PatientPrecaution;
import org.physiobench.model.Precaution;
import org.physiobench.model.StartPosition;

/**
 * What is known of a patient on one day that may speak against an exercise.
 *
 * @param precautions      conditions that ask for care on that day
 * @param homeEquipment    what she has at home; empty when she was not asked
 * @param positionsToAvoid positions that she cannot take
 */
public record Circumstances(Set<Precaution> precautions, Set<Equipment> homeEquipment,
		Set<StartPosition> positionsToAvoid) {

	/** Nothing is known, so nothing speaks against any exercise. */
	public static final Circumstances UNKNOWN = new Circumstances(Set.of(), Set.of(), Set.of());

	public Circumstances {
		precautions = Set.copyOf(precautions);
		homeEquipment = Set.copyOf(homeEquipment);
		positionsToAvoid = Set.copyOf(positionsToAvoid);
	}

	/** What the latest assessment of an episode says; {@link #UNKNOWN} when there is none. */
	public static Circumstances of(Episode episode, LocalDate day) {
		return episode.getAssessments().isEmpty() ? UNKNOWN : of(episode.getAssessments().getLast(), day);
	}

	/**
	 * What an assessment says.
	 *
	 * @param day the day for which precautions count; both their first and their last day belong to them
	 */
	public static Circumstances of(Assessment assessment, LocalDate day) {
		return new Circumstances(
				assessment.getPrecautions().stream()
						.filter(precaution -> isValid(precaution, assessment.getAssessedOn(), day))
						.map(PatientPrecaution::getPrecaution).collect(Collectors.toSet()),
				new HashSet<>(assessment.getHomeEquipment()), new HashSet<>(assessment.getPositionsToAvoid()));
	}

	private static boolean isValid(PatientPrecaution precaution, LocalDate assessedOn, LocalDate day) {
		LocalDate first = precaution.getSince() == null ? assessedOn : precaution.getSince();
		return !day.isBefore(first) && (precaution.getUntil() == null || !day.isAfter(precaution.getUntil()));
	}
}
