package org.physiobench.core.knowledge;

import java.util.List;
import java.util.Objects;

/**
 * The words of an advice topic in one language; what is not given is empty.
 *
 * @param title         what it is about
 * @param summary       the message in one sentence
 * @param points        the message in short paragraphs; a claim ends with the id of its reference in brackets
 * @param clinicianNote how certain this is, its limits, and when not to use it; not for the patient
 */
public record AdviceWords(String title, String summary, List<String> points, String clinicianNote) {

	public AdviceWords {
		Objects.requireNonNull(title);
		Objects.requireNonNull(summary);
		Objects.requireNonNull(clinicianNote);
		points = List.copyOf(points);
	}
}
