package org.physiobench.core.progress;

import java.time.LocalDate;
import java.util.Objects;

/** One number on one day. */
public record Reading(LocalDate on, double value) {

	public Reading {
		Objects.requireNonNull(on);
	}
}
