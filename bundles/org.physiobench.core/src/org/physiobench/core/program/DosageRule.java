package org.physiobench.core.program;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.physiobench.model.ModelPackage.Literals;

/** One way to write a part of a dosage. Words are lower case, and the sign of multiplication is an x. */
record DosageRule(Pattern pattern, Meaning meaning) {

	/** What the groups of a match say. */
	@FunctionalInterface
	interface Meaning {
		void tell(Matcher match, DosageNotes notes);
	}

	private static final String N = "(\\d{1,4})";
	private static final String SECONDS = "(?:s|secs?|seconds?|sek|sekunden?)\\.?";
	private static final String MINUTES = "(?:min|mins|minutes?|minuten?|')\\.?";
	private static final String UNIT = "(" + SECONDS + "|" + MINUTES + ")";
	private static final String TIMES = "(?:x|times|-?mal)";
	private static final String COUNT = "(?:" + N + "\\s*" + TIMES + "|(once|twice|einmal|zweimal|dreimal))";
	private static final String A = "\\s*(?:an?|per|pro|je|am|in der|/)\\s*";
	private static final String DAILY = "(?:daily|t(?:ä|ae)glich|tgl\\.?)";
	private static final String HOLD = "(?:hold|held|halten|haltezeit)";
	private static final String REST = "(?:rest|pause)";
	private static final String SETS = "(?:sets?|s(?:ä|ae)tze|satz|rounds?|durchg(?:ä|ae)nge|durchgang|runden?)";
	/** What was read must not go on in the middle of a word or a number. */
	private static final String END = "(?![\\p{L}\\d])";
	private static final int SECONDS_A_MINUTE = 60;

	/** All ways, the more specific before the more general. */
	static final List<DosageRule> ALL = List.of(
			rule("(?:tempo\\s*)?(\\d-\\d-\\d(?:-\\d)?)", (m, n) -> n.note(Literals.DOSAGE__TEMPO, m.group(1))),
			rule("(?:slow|slowly|langsam)", (m, n) -> n.note(Literals.DOSAGE__TEMPO, "slow")),
			rule("(?:effort|rpe|anstrengung)\\s*:?\\s*" + N + "(?:\\s*(?:/|of|von)\\s*10)?", number(DosageMeasure.EFFORT)),
			rule(N + "\\s*(?:/|of|von)\\s*10", number(DosageMeasure.EFFORT)),
			rule(COUNT + "(?:\\s*" + DAILY + "|" + A + "(?:day|d|tag))", number(DosageMeasure.TIMES_A_DAY)),
			rule(N + A + "(?:day|d|tag)", number(DosageMeasure.TIMES_A_DAY)),
			rule(COUNT + "(?:\\s*(?:weekly|w(?:ö|oe)chentlich)|" + A + "(?:week|wk|w|woche))",
					number(DosageMeasure.DAYS_A_WEEK)),
			rule("(?:an\\s+)?" + N + "\\s*(?:days?|d|tagen?|tage|t)(?:" + A + "(?:week|wk|w|woche))?",
					number(DosageMeasure.DAYS_A_WEEK)),
			rule(N + A + "(?:week|wk|w|woche)", number(DosageMeasure.DAYS_A_WEEK)),
			rule(DAILY + "|every day|jeden tag", (m, n) -> n.note(DosageMeasure.DAYS_A_WEEK, 7)),
			rule(HOLD + "\\s*:?\\s*" + N + "\\s*" + UNIT + "?", duration(DosageMeasure.HOLD)),
			rule(N + "\\s*" + UNIT + "\\s*" + HOLD, duration(DosageMeasure.HOLD)),
			rule(REST + "\\s*:?\\s*" + N + "\\s*" + UNIT + "?", duration(DosageMeasure.REST)),
			rule(N + "\\s*" + UNIT + "\\s*" + REST, duration(DosageMeasure.REST)),
			rule(N + "\\s*" + TIMES + "\\s*" + N + "\\s*" + TIMES + "\\s*" + N + "\\s*" + SECONDS,
					numbers(DosageMeasure.SETS, DosageMeasure.REPETITIONS, DosageMeasure.HOLD)),
			rule(N + "\\s*" + TIMES + "\\s*" + N + "\\s*" + SECONDS, numbers(DosageMeasure.SETS, DosageMeasure.HOLD)),
			rule(N + "\\s*(?:" + TIMES + "|" + SETS + "\\s*(?:of|à|a|von|mit|x))\\s*" + N + "(?!\\s*(?:" + MINUTES + "|kg)"
					+ END + ")", numbers(DosageMeasure.SETS, DosageMeasure.REPETITIONS)),
			rule("(?:(?:with|mit)\\s+)?(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*kg", (m, n) -> n.note(
					Literals.DOSAGE__LOAD_KILOGRAMS, Double.valueOf(m.group(1).replace(',', '.')))),
			rule(N + "\\s*" + SETS, number(DosageMeasure.SETS)),
			rule(N + "\\s*(?:reps?|repetitions?|wdh\\.?|wiederholung(?:en)?|" + TIMES + "(?!\\s*\\d))",
					number(DosageMeasure.REPETITIONS)),
			rule(N + "\\s*" + MINUTES, number(DosageMeasure.MINUTES)),
			rule(N + "\\s*" + SECONDS, number(DosageMeasure.HOLD)));

	private static DosageRule rule(String pattern, Meaning meaning) {
		return new DosageRule(Pattern.compile("(?:" + pattern + ")" + END), meaning);
	}

	/** The one number or word for a number among the groups. */
	private static Meaning number(DosageMeasure measure) {
		return (match, notes) -> notes.note(measure, match.group(1) != null ? Integer.parseInt(match.group(1))
				: switch (match.group(2)) {
				case "once", "einmal" -> 1;
				case "twice", "zweimal" -> 2;
				default -> 3;
				});
	}

	private static Meaning numbers(DosageMeasure... measures) {
		return (match, notes) -> Arrays.stream(measures).forEach(measure -> notes.note(measure,
				Integer.parseInt(match.group(Arrays.asList(measures).indexOf(measure) + 1))));
	}

	private static Meaning duration(DosageMeasure measure) {
		return (match, notes) -> {
			String unit = match.group(2) == null ? "s" : match.group(2);
			notes.note(measure, Integer.parseInt(match.group(1)) * (unit.startsWith("s") ? 1 : SECONDS_A_MINUTE));
		};
	}
}
