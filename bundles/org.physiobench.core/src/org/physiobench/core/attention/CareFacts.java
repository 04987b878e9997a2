package org.physiobench.core.attention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.physiobench.core.patient.PatientSummary;
import org.physiobench.model.Assessment;
import org.physiobench.model.DiaryEntry;
import org.physiobench.model.Episode;
import org.physiobench.model.Patient;
import org.physiobench.model.Program;

/**
 * What is known of a patient in care that may need attention: of all her episodes of care that are open.
 *
 * @param patient     who she is
 * @param careSince   the first day of care, if it was recorded
 * @param assessedOn  the day of the latest assessment
 * @param programFrom the day from which she follows the latest program that was handed out
 * @param diaryOn     the day of the latest diary entry
 * @param diary       what was noted in the diary from the day on that was asked for, oldest first
 * @param goals       the goals that she reached from the day on that was asked for, each once, oldest first
 */
public record CareFacts(PatientSummary patient, Optional<LocalDate> careSince, Optional<LocalDate> assessedOn,
		Optional<LocalDate> programFrom, Optional<LocalDate> diaryOn, List<DiaryNote> diary, List<ReachedGoal> goals) {

	public CareFacts {
		Objects.requireNonNull(patient);
		Objects.requireNonNull(careSince);
		Objects.requireNonNull(assessedOn);
		Objects.requireNonNull(programFrom);
		Objects.requireNonNull(diaryOn);
		diary = diary.stream().sorted().toList();
		goals = goals.stream().distinct()
				.sorted(Comparator.comparing(ReachedGoal::on).thenComparing(ReachedGoal::words)).toList();
	}

	/**
	 * The facts of a record; empty when no episode of care is open.
	 *
	 * @param from the first day whose diary and goals matter
	 */
	public static Optional<CareFacts> of(Patient patient, LocalDate from) {
		List<Episode> open = patient.getEpisodes().stream().filter(episode -> episode.getDischargedOn() == null).toList();
		if (open.isEmpty()) {
			return Optional.empty();
		}
		List<Assessment> assessments = all(open, Episode::getAssessments);
		List<DiaryEntry> diary = all(open, Episode::getDiary);
		return Optional.of(new CareFacts(PatientSummary.of(patient),
				open.stream().map(Episode::getStartedOn).filter(Objects::nonNull).min(Comparator.naturalOrder()),
				latest(assessments.stream().map(Assessment::getAssessedOn)),
				latest(all(open, Episode::getPrograms).stream().map(CareFacts::followedFrom)),
				latest(diary.stream().map(DiaryEntry::getDoneOn)),
				diary.stream().filter(entry -> !entry.getDoneOn().isBefore(from)).map(DiaryNote::of).toList(),
				assessments.stream().flatMap(assessment -> assessment.getGoals().stream())
						.filter(goal -> goal.getReachedOn() != null && !goal.getReachedOn().isBefore(from))
						.map(goal -> new ReachedGoal(goal.getWords(), goal.getReachedOn())).toList()));
	}

	/** Null for a draft. */
	private static LocalDate followedFrom(Program program) {
		LocalDate issued = program.getIssuedOn();
		LocalDate starts = program.getStartsOn();
		return issued == null || starts == null || starts.isBefore(issued) ? issued : starts;
	}

	private static <T> List<T> all(List<Episode> episodes, Function<Episode, List<T>> parts) {
		return episodes.stream().flatMap(episode -> parts.apply(episode).stream()).toList();
	}

	private static Optional<LocalDate> latest(Stream<LocalDate> days) {
		return days.filter(Objects::nonNull).max(Comparator.naturalOrder());
	}
}
