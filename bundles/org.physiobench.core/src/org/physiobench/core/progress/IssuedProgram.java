package org.physiobench.core.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.model.Program;

/**
 * A program as it was handed out.
 *
 * @param id       of the program
 * @param revision counted from 1
 * @param issuedOn when it was handed out
 * @param startsOn first day with it; the day of issue where none was planned
 * @param phases   in the order in which the patient goes through them
 */
public record IssuedProgram(String id, int revision, LocalDate issuedOn, LocalDate startsOn, List<IssuedPhase> phases) {

	public IssuedProgram {
		Objects.requireNonNull(id);
		Objects.requireNonNull(issuedOn);
		Objects.requireNonNull(startsOn);
		phases = List.copyOf(phases);
	}

	static IssuedProgram of(Program program) {
		return new IssuedProgram(program.getId(), program.getRevision(), program.getIssuedOn(),
				Objects.requireNonNullElse(program.getStartsOn(), program.getIssuedOn()),
				program.getPhases().stream().map(IssuedPhase::of).toList());
	}

	/**
	 * The phase that was planned for a day. A phase without a planned length, and the last one, go on until the next
	 * program. Empty before the first day.
	 */
	public Optional<IssuedPhase> phaseOn(LocalDate day) {
		if (day.isBefore(startsOn) || phases.isEmpty()) {
			return Optional.empty();
		}
		long week = ChronoUnit.WEEKS.between(startsOn, day);
		for (IssuedPhase phase : phases) {
			if (phase.weeks().isEmpty() || week < phase.weeks().get()) {
				return Optional.of(phase);
			}
			week -= phase.weeks().get();
		}
		return Optional.of(phases.getLast());
	}
}
