package org.physiobench.core.upkeep;

import java.util.List;
import java.util.Objects;

/**
 * What came of one inspection.
 *
 * @param subject  what was looked at, in the plural: "patients' records"
 * @param examined how many of them
 * @param findings what is wrong, a sentence each; empty when nothing is
 */
public record Inspected(String subject, long examined, List<String> findings) {

	public Inspected {
		Objects.requireNonNull(subject);
		findings = List.copyOf(findings);
	}
}
