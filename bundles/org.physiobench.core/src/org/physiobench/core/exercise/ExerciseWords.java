package org.physiobench.core.exercise;

import java.util.List;
import java.util.Objects;

/**
 * The words of an exercise in one language.
 *
 * @param name       the standard name in the field
 * @param synonyms   other names in use
 * @param region     muscles or region, for the clinician; empty if not given
 * @param setUp      how to get ready; empty if not given
 * @param steps      what to do, in order
 * @param cues       what to pay attention to
 * @param whenToStop when to stop and ask; empty if not given
 */
public record ExerciseWords(String name, List<String> synonyms, String region, String setUp, List<String> steps,
		List<String> cues, String whenToStop) {

	public ExerciseWords {
		Objects.requireNonNull(name);
		Objects.requireNonNull(region);
		Objects.requireNonNull(setUp);
		Objects.requireNonNull(whenToStop);
		synonyms = List.copyOf(synonyms);
		steps = List.copyOf(steps);
		cues = List.copyOf(cues);
	}
}
