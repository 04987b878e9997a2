package org.physiobench.core.exercise;

import java.util.Objects;

/**
 * Identifies an exercise across all libraries, for example {@code bird-dog}.
 *
 * @param value not blank
 */
public record ExerciseId(String value) {

	public ExerciseId {
		Objects.requireNonNull(value);
		if (value.isBlank()) {
			throw new IllegalArgumentException("The id of an exercise must not be blank");
		}
	}

	@Override
	public String toString() {
		return value;
	}
}
