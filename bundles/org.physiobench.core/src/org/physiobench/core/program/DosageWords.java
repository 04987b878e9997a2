package org.physiobench.core.program;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

import org.physiobench.model.Dosage;
import org.physiobench.model.HeartRateZone;
import org.physiobench.model.Side;

/** Says a dosage in a patient's words: 3 times 10 on each side, hold 8 seconds, 5 days a week. */
public final class DosageWords {

	private static final int SECONDS_A_MINUTE = 60;

	private final Locale language;
	private final ResourceBundle words;

	/**
	 * @param language English where it is not translated
	 */
	public DosageWords(Locale language) {
		this.language = Objects.requireNonNull(language);
		this.words = ResourceBundle.getBundle("org.physiobench.core.program.dosage", language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/**
	 * The whole dosage as one line; empty when neither dosage nor side prescribes anything. A zero prescribes nothing.
	 *
	 * @param side null for an exercise without sides
	 */
	public String describe(Dosage dosage, Side side) {
		List<String> parts = new ArrayList<>();
		addVolume(parts, dosage, side);
		addTime(parts, dosage);
		addIntensity(parts, dosage);
		addFrequency(parts, dosage);
		return String.join(", ", parts);
	}

	private void addVolume(List<String> parts, Dosage dosage, Side side) {
		List<String> volume = new ArrayList<>();
		if (isSome(dosage.getDurationMinutes())) {
			volume.add(say("minutes", dosage.getDurationMinutes()));
		}
		if (isSome(dosage.getRepetitions())) {
			boolean severalRounds = isSome(dosage.getSets()) && dosage.getSets() > 1;
			volume.add(severalRounds ? say("rounds", dosage.getSets(), dosage.getRepetitions())
					: say("times", dosage.getRepetitions()));
		} else if (isSome(dosage.getSets())) {
			volume.add(say("times", dosage.getSets()));
		}
		String where = side == null || side == Side.NONE ? "" : say("side." + side.getLiteral());
		String all = (String.join(", ", volume) + " " + where).strip();
		if (!all.isEmpty()) {
			parts.add(all);
		}
	}

	private void addTime(List<String> parts, Dosage dosage) {
		if (isSome(dosage.getHoldSeconds())) {
			parts.add(say("hold", duration(dosage.getHoldSeconds())));
		}
		if (dosage.getTempo() != null && !dosage.getTempo().isBlank()) {
			parts.add(words.containsKey("tempo." + dosage.getTempo()) ? say("tempo." + dosage.getTempo())
					: say("tempo", dosage.getTempo()));
		}
		if (isSome(dosage.getRestSeconds())) {
			parts.add(say("rest", duration(dosage.getRestSeconds())));
		}
	}

	private void addIntensity(List<String> parts, Dosage dosage) {
		if (dosage.getLoadKilograms() != null && dosage.getLoadKilograms() > 0) {
			parts.add(say("load", dosage.getLoadKilograms()));
		}
		if (dosage.getEffort() != null) {
			parts.add(say("effort", dosage.getEffort()));
		}
		if (dosage.getHeartRateZone() != null && dosage.getHeartRateZone() != HeartRateZone.NONE) {
			parts.add(say("zone." + dosage.getHeartRateZone().getLiteral()));
		}
	}

	private void addFrequency(List<String> parts, Dosage dosage) {
		boolean days = isSome(dosage.getDaysPerWeek());
		// 5 days a week are 5 times once a day: saying so would only make the line longer
		if (isSome(dosage.getTimesPerDay()) && !(days && dosage.getTimesPerDay() == 1)) {
			parts.add(say("timesPerDay", dosage.getTimesPerDay()));
		}
		if (days) {
			parts.add(say("daysPerWeek", dosage.getDaysPerWeek()));
		}
	}

	private static boolean isSome(Integer number) {
		return number != null && number > 0;
	}

	private String duration(int seconds) {
		return seconds >= SECONDS_A_MINUTE && seconds % SECONDS_A_MINUTE == 0
				? say("minutes", seconds / SECONDS_A_MINUTE)
				: say("seconds", seconds);
	}

	private String say(String key, Object... values) {
		return new MessageFormat(words.getString(key), language).format(values);
	}
}
