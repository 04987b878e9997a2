package org.physiobench.core.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.physiobench.model.Episode;

/**
 * What was found, prescribed and done in one episode of care, as it was when it was read. All lists are in the order of
 * their dates; what has no date is left out, and so are programs that were not issued.
 */
public record FollowUp(List<PainFound> assessments, List<PainFound> visits, List<IssuedProgram> programs,
		List<HomeSession> sessions, List<ScoreOn> scores) {

	public FollowUp {
		assessments = List.copyOf(assessments);
		visits = List.copyOf(visits);
		programs = List.copyOf(programs);
		sessions = List.copyOf(sessions);
		scores = List.copyOf(scores);
	}

	/** What an episode holds now. */
	public static FollowUp of(Episode episode) {
		return new FollowUp(
				sorted(episode.getAssessments(), assessment -> assessment.getAssessedOn() != null, PainFound::of,
						Comparator.comparing(PainFound::on)),
				sorted(episode.getVisits(), visit -> visit.getVisitedOn() != null, PainFound::of,
						Comparator.comparing(PainFound::on)),
				sorted(episode.getPrograms(), program -> program.getIssuedOn() != null, IssuedProgram::of,
						Comparator.comparing(IssuedProgram::startsOn).thenComparing(IssuedProgram::revision)),
				sorted(episode.getDiary(), entry -> entry.getDoneOn() != null, HomeSession::of,
						Comparator.comparing(HomeSession::on)),
				sorted(episode.getOutcomeScores(), score -> score.getAnsweredOn() != null && score.getTotal() != null,
						ScoreOn::of, Comparator.comparing(ScoreOn::on)));
	}

	private static <S, T> List<T> sorted(List<S> all, Predicate<S> usable, Function<S, T> read,
			Comparator<T> order) {
		return all.stream().filter(usable).map(read).sorted(order).toList();
	}

	/** Whether nothing happened yet that has a date. */
	public boolean isEmpty() {
		return dates().findAny().isEmpty();
	}

	/** The date of everything that happened, in no particular order. */
	Stream<LocalDate> dates() {
		return Stream.of(assessments.stream().map(PainFound::on), visits.stream().map(PainFound::on),
				programs.stream().map(IssuedProgram::startsOn), sessions.stream().map(HomeSession::on),
				scores.stream().map(ScoreOn::on)).flatMap(all -> all);
	}

	/** The program that was to be followed on a day: the latest issued one that had begun. */
	public Optional<IssuedProgram> programOn(LocalDate day) {
		return programs.reversed().stream().filter(program -> !program.startsOn().isAfter(day)).findFirst();
	}

	/** What was prescribed for a day: the exercises of the phase that was planned for it. */
	public List<Prescribed> prescribedOn(LocalDate day) {
		return programOn(day).flatMap(program -> program.phaseOn(day)).map(IssuedPhase::prescriptions).orElse(List.of());
	}

	/** A prescription of any issued program by its id. */
	public Optional<Prescribed> prescription(String id) {
		return programs.stream().flatMap(program -> program.phases().stream())
				.flatMap(phase -> phase.prescriptions().stream()).filter(one -> one.id().equals(id)).findFirst();
	}
}
