package org.physiobench.core.program;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a dosage as clinicians type it, in English or German, whole or in part: {@code 3x10 5d}, {@code 3 × 10, hold 8 s,
 * effort 4/10, 2x daily}, {@code 3 Sätze à 10, 8 s halten, Pause 60 s, 2x täglich}.
 * <p>
 * Conventions: {@code 3x10} is sets and repetitions, {@code 3x30s} are sets that are held; seconds without a word are a
 * hold, minutes without one the duration of the whole exercise, days those of a week. What is said twice must be the same.
 */
public final class DosageText {

	private static final Pattern BETWEEN = Pattern.compile("(?:[\\s;·|+]|,(?!\\d)|(?<!\\d),|(?<=\\d),(?!\\d{1,2}\\s*kg)"
			+ "|(?:and|und|with|mit)(?=\\s+\\d))+");
	private static final Pattern WORD = Pattern.compile("\\S+");

	private DosageText() {
	}

	/** Reads what was typed; nothing typed is not understood. */
	public static DosageReading read(String typed) {
		String text = typed.toLowerCase(Locale.ROOT).replaceAll("[×*✕]", "x").replace('’', '\'');
		DosageNotes notes = new DosageNotes();
		int at = skip(BETWEEN, text, 0);
		while (at < text.length()) {
			int end = readPart(text, at, notes).orElse(at);
			if (end == at || notes.isContradiction()) {
				return new DosageReading.NotUnderstood(typed.substring(at, end == at ? skip(WORD, text, at) : end));
			}
			at = skip(BETWEEN, text, end);
		}
		if (notes.values().isEmpty()) {
			return new DosageReading.NotUnderstood(typed.strip());
		}
		return notes.outOfRange().<DosageReading>map(fault -> fault)
				.orElseGet(() -> new DosageReading.Understood(notes.values()));
	}

	/** Where the part ends that begins there, if it is one. */
	private static Optional<Integer> readPart(String text, int at, DosageNotes notes) {
		for (DosageRule rule : DosageRule.ALL) {
			Matcher match = at(rule.pattern(), text, at);
			if (match.lookingAt()) {
				rule.meaning().tell(match, notes);
				return Optional.of(match.end());
			}
		}
		return Optional.empty();
	}

	private static int skip(Pattern what, String text, int at) {
		Matcher match = at(what, text, at);
		return match.lookingAt() ? match.end() : at;
	}

	private static Matcher at(Pattern pattern, String text, int at) {
		return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
	}
}
