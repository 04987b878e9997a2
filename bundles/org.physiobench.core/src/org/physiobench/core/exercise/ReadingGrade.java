package org.physiobench.core.exercise;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many years of school a text asks of its reader: the grade of the United States after Flesch and Kincaid,
 * {@code 0.39 * words / sentences + 11.8 * syllables / words - 15.59}. It sees how long words and sentences are and
 * nothing else, so a low grade does not prove that a text is understood.
 * <p>
 * A word is a run of letters, digits, apostrophes and hyphens; a number counts as a word of one syllable. A sentence ends
 * with a full stop, an exclamation or a question mark that a space or the end follows, and at the end of each text.
 * Syllables are counted by the rules of {@link Syllables}.
 *
 * @param value the grade; below zero for the shortest words and sentences
 */
public record ReadingGrade(double value) {

	/** Below this a single long word would decide. */
	public static final int LEAST_WORDS = 20;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+((['’-]|(?<=\\p{N})[.,](?=\\p{N}))[\\p{L}\\p{N}]+)*");
	private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?]+[\"'”’)]*(\\s+|$)");

	/**
	 * The grade of texts that are read one after another, such as the steps of an exercise.
	 *
	 * @param texts    each of them ends a sentence, whether or not it ends with a full stop
	 * @param language of the texts
	 * @return empty for another language than English, for which the formula does not hold, and for less than
	 *         {@value #LEAST_WORDS} words
	 */
	public static Optional<ReadingGrade> of(Collection<String> texts, Locale language) {
		Objects.requireNonNull(texts);
		if (!Locale.ENGLISH.getLanguage().equals(language.getLanguage())) {
			return Optional.empty();
		}
		List<String> sentences = texts.stream().flatMap(END_OF_SENTENCE::splitAsStream)
				.filter(sentence -> WORD.matcher(sentence).find()).toList();
		List<String> words = sentences.stream().flatMap(sentence -> WORD.matcher(sentence).results())
				.map(MatchResult::group).toList();
		if (words.size() < LEAST_WORDS) {
			return Optional.empty();
		}
		double syllables = words.stream().mapToInt(Syllables::in).sum();
		return Optional.of(new ReadingGrade(
				0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59));
	}
}
