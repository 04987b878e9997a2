package org.physiobench.core.outcome;

import java.util.Objects;

/**
 * The smallest change that matters to patients.
 *
 * @param points absolute, on the scale of the instrument
 * @param source first author and year
 */
public record ChangeThatMatters(double points, String source) {

	public ChangeThatMatters {
		Objects.requireNonNull(source);
	}
}
