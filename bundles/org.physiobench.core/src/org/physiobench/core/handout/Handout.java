package org.physiobench.core.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that a handout says, in the patient's language and ready to print.
 *
 * @param language    the language of all texts
 * @param title       the heading, which names the patient by her given name
 * @param subtitle    the line below, for example how often and how long
 * @param goal        her goal in her own words; empty if none is recorded
 * @param phases      the phases of the program that have exercises
 * @param advice      what she shall know besides: when to go on, when to stop and call
 * @param sheetId     what identifies the sheet: patient and revision, in small print
 * @param clinician   name of her physiotherapist; empty if not recorded
 * @param printedOn   the date on the sheet
 */
public record Handout(Locale language, String title, String subtitle, String goal, List<Phase> phases,
		List<Advice> advice, String sheetId, String clinician, LocalDate printedOn) {

	public Handout {
		Objects.requireNonNull(language);
		Objects.requireNonNull(title);
		Objects.requireNonNull(subtitle);
		Objects.requireNonNull(goal);
		phases = List.copyOf(phases);
		advice = List.copyOf(advice);
		Objects.requireNonNull(sheetId);
		Objects.requireNonNull(clinician);
		Objects.requireNonNull(printedOn);
	}

	/**
	 * One phase of the program.
	 *
	 * @param title     the heading, for example {@code Settle, weeks 1 to 2}; empty when the program has one phase only
	 * @param exercises what to do, in order
	 */
	public record Phase(String title, List<Exercise> exercises) {

		public Phase {
			Objects.requireNonNull(title);
			exercises = List.copyOf(exercises);
		}
	}

	/**
	 * One exercise.
	 *
	 * @param number     counts the exercises of the sheet from 1
	 * @param name       its name
	 * @param dosage     how much, in words
	 * @param setUp      how to get ready; empty if not given
	 * @param steps      what to do, in order
	 * @param cues       what to pay attention to; the clinician's words for this patient come first
	 * @param whenToStop when to stop and ask; empty if not given
	 * @param picture    what it looks like, if it was drawn
	 */
	public record Exercise(int number, String name, String dosage, String setUp, List<String> steps, List<String> cues,
			String whenToStop, Optional<VectorPicture> picture) {

		public Exercise {
			Objects.requireNonNull(name);
			Objects.requireNonNull(dosage);
			Objects.requireNonNull(setUp);
			steps = List.copyOf(steps);
			cues = List.copyOf(cues);
			Objects.requireNonNull(whenToStop);
			Objects.requireNonNull(picture);
		}
	}

	/**
	 * One box of advice at the foot of the sheet.
	 *
	 * @param title what it is about
	 * @param text  what to do
	 */
	public record Advice(String title, String text) {

		public Advice {
			Objects.requireNonNull(title);
			Objects.requireNonNull(text);
		}
	}
}
