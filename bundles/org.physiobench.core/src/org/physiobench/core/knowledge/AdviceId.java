package org.physiobench.core.knowledge;

import java.util.Objects;

/**
 * Identifies a topic of advice across all libraries, for example {@code movement-breaks}.
 *
 * @param value not blank
 */
public record AdviceId(String value) {

	public AdviceId {
		Objects.requireNonNull(value);
		if (value.isBlank()) {
			throw new IllegalArgumentException("The id of an advice topic must not be blank");
		}
	}

	@Override
	public String toString() {
		return value;
	}
}
