package org.physiobench.core.exercise;

import java.util.List;
import java.util.Objects;

/**
 * The words of an exercise in one language.
 *
 * @param name         the standard name in the field
 * @param synonyms     other names in use
 * @param region       muscles or region, for the clinician; empty if not given
 * @param instructions what the patient reads
 * @param teaching     what only the clinician reads
 */
public record ExerciseWords(String name, List<String> synonyms, String region, Instructions instructions,
		Teaching teaching) {

	public ExerciseWords {
		Objects.requireNonNull(name);
		Objects.requireNonNull(region);
		Objects.requireNonNull(instructions);
		Objects.requireNonNull(teaching);
		synonyms = List.copyOf(synonyms);
	}

	/**
	 * What the patient reads; what is not given is empty.
	 *
	 * @param setUp       how to get ready
	 * @param steps       what to do, in order
	 * @param breathing   how to breathe while doing it
	 * @param cues        what to pay attention to
	 * @param howItFeels  how it should feel
	 * @param whenToStop  when to stop and ask
	 * @param easier      how to make it easier
	 * @param harder      how to make it harder
	 */
	public record Instructions(String setUp, List<String> steps, String breathing, List<String> cues, String howItFeels,
			String whenToStop, String easier, String harder) {

		public Instructions {
			Objects.requireNonNull(setUp);
			Objects.requireNonNull(breathing);
			Objects.requireNonNull(howItFeels);
			Objects.requireNonNull(whenToStop);
			Objects.requireNonNull(easier);
			Objects.requireNonNull(harder);
			steps = List.copyOf(steps);
			cues = List.copyOf(cues);
		}
	}

	/**
	 * What only the clinician reads; what is not given is empty.
	 *
	 * @param cues         what to watch, say or touch while teaching the exercise
	 * @param commonErrors what patients often do instead
	 */
	public record Teaching(List<String> cues, List<String> commonErrors) {

		public Teaching {
			cues = List.copyOf(cues);
			commonErrors = List.copyOf(commonErrors);
		}
	}
}
