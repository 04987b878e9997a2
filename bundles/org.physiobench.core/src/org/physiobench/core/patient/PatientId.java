package org.physiobench.core.patient;

import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a patient for good.
 *
 * @param value not blank
 */
public record PatientId(String value) {

	public PatientId {
		Objects.requireNonNull(value);
		if (value.isBlank()) {
			throw new IllegalArgumentException("The id of a patient must not be blank");
		}
	}

	/** A new id that nobody has. */
	public static PatientId unused() {
		return new PatientId(UUID.randomUUID().toString());
	}

	@Override
	public String toString() {
		return value;
	}
}
