package org.physiobench.core.exercise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the syllables of English words by their spelling. A run of vowels (a, e, i, o, u, y) is a syllable; taken off
 * are the vowels that are mute, and added are the runs in which two are heard. Words that keep to no rule are listed.
 * The parts of a word with a hyphen are counted one by one, a number counts one. Spelling does not tell everything: some
 * rare word comes out one too high or too low, which a text of a hundred words evens out.
 */
final class Syllables {

	private static final Map<String, Integer> EXCEPTIONS = Map.ofEntries(Map.entry("anyone", 3), Map.entry("aches", 1),
			Map.entry("area", 3), Map.entry("areas", 3), Map.entry("baseline", 2), Map.entry("business", 2),
			Map.entry("create", 2), Map.entry("creates", 2), Map.entry("diet", 2), Map.entry("element", 3),
			Map.entry("evening", 2), Map.entry("every", 2), Map.entry("everyday", 3), Map.entry("everyone", 3),
			Map.entry("everything", 3), Map.entry("fluid", 2), Map.entry("forearm", 2), Map.entry("forearms", 2),
			Map.entry("forefoot", 2), Map.entry("forehead", 2), Map.entry("hundred", 2), Map.entry("idea", 3),
			Map.entry("ideas", 3), Map.entry("people", 2), Map.entry("quadruped", 3), Map.entry("quiet", 2),
			Map.entry("quietly", 3), Map.entry("react", 2), Map.entry("science", 2), Map.entry("sideways", 2),
			Map.entry("someone", 2), Map.entry("something", 2), Map.entry("sometimes", 2), Map.entry("somewhere", 2),
			Map.entry("therefore", 2), Map.entry("tired", 2), Map.entry("whereas", 2));

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	/** Vowels that are not heard. */
	private static final List<Pattern> MUTE = patterns(
			// move, whole; not table
			"(?<=[^aeiouyl]|[aeiouy]l)e$",
			// moves, breathes; not presses, reaches, ankles
			"(?<=[^aeiouylsxzcgh]|[^cs]h|[aeiouy]l)es$",
			// raised, pulled, curled; not lifted, settled
			"(?<=[^aeiouyltd]|[aeiouylrw]l)ed$",
			// technique, fatigue
			"(?<=[gq])ue$",
			// movement, safely; not settlement
			"(?<=[aeiouy][^aeiouy]{0,3}([^aeiouyl]|[aeiouy]l))e(?=(ly|ful|fully|less|ness|ment|ments)$)");

	/** Beginnings of a second syllable that no further run of vowels tells. */
	private static final List<Pattern> HEARD = patterns(
			// diagonal; not special, carriage
			"(?<=[^ctsg])ia(?!ge)",
			// various, physio; not position, cautious, million
			"(?<=[^ctsgxnlh])io|io(?!n|us)",
			// gradual, stadium, variety, royal; not square
			"(?<=[^qg])ua", "iu", "iety", "[aeiou]y[aou]",
			// video, osteoporosis; not people, surgeon, George
			"eo(?!pl|us|n|r)",
			// lying, easier
			"[aeiouy]ings?$", "[aeiouy][^aeiouy]+ie(r|st)$",
			// spasm, rhythm, doesn't
			"(s|th)ms?$", "[ds]n[’']t$");

	private Syllables() {
	}

	private static List<Pattern> patterns(String... expressions) {
		return Stream.of(expressions).map(Pattern::compile).toList();
	}

	/**
	 * @param word letters, digits, apostrophes and hyphens, in any case
	 * @return 1 or more
	 */
	static int in(String word) {
		return Stream.of(word.toLowerCase(Locale.ENGLISH).split("-")).mapToInt(Syllables::inPart).sum();
	}

	private static int inPart(String part) {
		Integer listed = EXCEPTIONS.get(part);
		if (listed != null) {
			return listed;
		}
		long runs = VOWELS.matcher(part).results().count();
		return (int) Math.max(1, runs - matches(MUTE, part) + matches(HEARD, part));
	}

	private static long matches(List<Pattern> patterns, String part) {
		return patterns.stream().filter(pattern -> pattern.matcher(part).find()).count();
	}
}
