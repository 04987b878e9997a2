package org.physiobench.core.program;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A program that the clinic keeps to start others from.
 *
 * @param id     identifies it
 * @param name   under which clinicians know it; not blank
 * @param keptOn when it was kept
 */
public record ProgramTemplate(String id, String name, LocalDate keptOn) {

	public ProgramTemplate {
		Objects.requireNonNull(id);
		Objects.requireNonNull(keptOn);
		if (name.isBlank()) {
			throw new IllegalArgumentException("A template needs a name");
		}
	}
}
