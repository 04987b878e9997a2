package org.physiobench.core.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.model.Phase;

/**
 * A phase of a program as it was handed out.
 *
 * @param name          for example Settle
 * @param weeks         planned length; empty when none was planned
 * @param prescriptions in the order in which the patient does them
 */
public record IssuedPhase(String name, Optional<Integer> weeks, List<Prescribed> prescriptions) {

	public IssuedPhase {
		Objects.requireNonNull(name);
		Objects.requireNonNull(weeks);
		prescriptions = List.copyOf(prescriptions);
	}

	static IssuedPhase of(Phase phase) {
		return new IssuedPhase(Objects.requireNonNullElse(phase.getName(), ""), Optional.ofNullable(phase.getWeeks()),
				phase.getPrescriptions().stream().map(Prescribed::of).toList());
	}
}
