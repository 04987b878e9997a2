package org.physiobench.core.internal.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The form in which words are compared: small letters and digits, without accents and letters that a keyboard may lack. */
final class Folding {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	/** Letters that Unicode does not take apart into a base letter and a mark, and apostrophes: child's is one word. */
	private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ß", "ss"), Map.entry("æ", "ae"),
			Map.entry("œ", "oe"), Map.entry("ø", "o"), Map.entry("ł", "l"), Map.entry("đ", "d"), Map.entry("ð", "d"),
			Map.entry("þ", "th"), Map.entry("ı", "i"), Map.entry("'", ""), Map.entry("\u2019", ""));
	/** The folded form of each Latin letter with or without accents, worked out once because texts are long. */
	private static final String[] LATIN = IntStream.range(0, 0x250).mapToObj(letter -> folded((char) letter))
			.toArray(String[]::new);

	private Folding() {
	}

	/** The words of a text in their order. */
	static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			String folded = letter < LATIN.length ? LATIN[letter] : folded(letter);
			if (folded.equals(" ")) {
				finish(word, words);
			} else {
				word.append(folded);
			}
		}
		finish(word, words);
		return words;
	}

	private static void finish(StringBuilder word, List<String> words) {
		if (!word.isEmpty()) {
			words.add(word.toString());
			word.setLength(0);
		}
	}

	/** A blank for what belongs to no word. */
	private static String folded(char letter) {
		if (Character.isSurrogate(letter)) {
			return String.valueOf(letter);
		}
		String plain = MARKS.matcher(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD)).replaceAll("")
				.toLowerCase(Locale.ROOT);
		String replaced = LETTERS.getOrDefault(plain, plain);
		return replaced.chars().allMatch(Character::isLetterOrDigit) ? replaced : " ";
	}
}
