package org.physiobench.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is prescribed a week from one day on, until the next step.
 *
 * @param from        the first day
 * @param repetitions a week, all exercises that are counted together
 * @param minutes     a week, all exercises together whose dose is time
 */
public record DoseStep(LocalDate from, int repetitions, int minutes) {

	public DoseStep {
		Objects.requireNonNull(from);
	}

	/** The steps of a span: the first one is on its first day or on the first day of the first program. */
	public static List<DoseStep> in(FollowUp followUp, TimeSpan span) {
		List<DoseStep> steps = new ArrayList<>();
		for (LocalDate day = span.from(); !day.isAfter(span.to()); day = day.plusDays(1)) {
			List<Prescribed> prescribed = followUp.prescribedOn(day);
			DoseStep now = new DoseStep(day, prescribed.stream().mapToInt(Prescribed::repetitionsAWeek).sum(),
					prescribed.stream().mapToInt(Prescribed::minutesAWeek).sum());
			boolean begun = !steps.isEmpty() || followUp.programOn(day).isPresent();
			if (begun && (steps.isEmpty() || !steps.getLast().asksAsMuchAs(now))) {
				steps.add(now);
			}
		}
		return steps;
	}

	private boolean asksAsMuchAs(DoseStep other) {
		return repetitions == other.repetitions && minutes == other.minutes;
	}
}
