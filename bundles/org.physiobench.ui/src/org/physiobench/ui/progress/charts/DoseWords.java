package org.physiobench.ui.progress.charts;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.progress.Dose;

/** Says what of a dose became another. */
final class DoseWords {

	private DoseWords() {
	}

	/** Only what is different: 2 × 10 → 3 × 10, 5 → 3 days a week. */
	static String difference(Dose before, Dose after) {
		List<String> parts = new ArrayList<>();
		add(parts, before, after, DoseWords::volume);
		add(parts, before, after, dose -> say(Messages.DoseWords_hold, dose.holdSeconds()));
		add(parts, before, after, dose -> say(Messages.DoseWords_minutes, dose.minutes()));
		add(parts, before, after, dose -> say(Messages.DoseWords_kilograms, dose.kilograms()));
		add(parts, before, after, dose -> say(Messages.DoseWords_effort, dose.effort()));
		add(parts, before, after, dose -> say(Messages.DoseWords_timesPerDay, dose.timesPerDay()));
		add(parts, before, after, dose -> say(Messages.DoseWords_daysPerWeek, dose.daysPerWeek()));
		return String.join(", ", parts); //$NON-NLS-1$
	}

	private static void add(List<String> parts, Dose before, Dose after, Function<Dose, String> words) {
		String was = words.apply(before);
		String is = words.apply(after);
		if (!was.equals(is)) {
			parts.add(NLS.bind(Messages.DoseWords_change, was, is));
		}
	}

	private static String volume(Dose dose) {
		if (dose.sets().isPresent() && dose.times().isPresent()) {
			return NLS.bind(Messages.DoseWords_setsAndTimes, dose.sets().get(), dose.times().get());
		}
		return say(Messages.DoseWords_times, dose.times().or(dose::sets));
	}

	private static String say(String pattern, Optional<? extends Number> number) {
		return number.map(value -> NLS.bind(pattern, NumberFormat.getNumberInstance().format(value)))
				.orElse(Messages.DoseWords_nothing);
	}
}
