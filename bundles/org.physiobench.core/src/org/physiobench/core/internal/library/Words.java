package org.physiobench.core.internal.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.figure.FigurePackage;

/** Words for what the model calls by one word, and which of several words was meant. */
final class Words {

	private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

	/** Classes that authors call otherwise than the model does. */
	private static final Map<EClass, String> CLASSES = Map.of(ModelPackage.Literals.EXERCISE_FAMILY, "family",
			ModelPackage.Literals.EXERCISE_LIBRARY, "library", ModelPackage.Literals.ADVICE_TOPIC, "topic",
			FigurePackage.Literals.FIGURE_POSE, "pose");

	private Words() {
	}

	/** For example start position for startPosition. */
	static String of(String name) {
		return HUMP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
	}

	static String nameOf(EClass type) {
		return CLASSES.getOrDefault(type, of(type.getName()));
	}

	static String withArticle(String noun) {
		return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
	}

	/** Lower case, with one space where there are hyphens or several spaces: two spellings of one word are equal. */
	static String plain(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
	}

	/**
	 * A hint after a word that is not known: what was probably meant, otherwise all that there is.
	 *
	 * @param choices in the order in which they are listed; not empty
	 */
	static String hint(String word, Collection<String> choices) {
		return nearest(word, choices).map("; did you mean '%s'?"::formatted)
				.orElseGet(() -> "; possible are " + String.join(", ", choices));
	}

	/** The choice that differs least, as a whole or in one of its words, if it differs little. */
	static Optional<String> nearest(String word, Collection<String> choices) {
		String given = plain(word);
		int tolerated = Math.max(1, given.length() / 4);
		return choices.stream().min(Comparator.comparingInt(choice -> difference(given, plain(choice))))
				.filter(choice -> difference(given, plain(choice)) / 2 <= tolerated);
	}

	/** Twice the letters that differ, and one more where only a word of the choice is like it. */
	private static int difference(String given, String choice) {
		int least = 2 * distance(given, choice);
		for (String part : choice.split(" ")) {
			if (part.length() > 3) {
				least = Math.min(least, 2 * distance(given, part) + 1);
			}
		}
		return least;
	}

	/** Letters to insert, drop or replace (Levenshtein). */
	private static int distance(String from, String to) {
		int[] above = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++) {
			above[j] = j;
		}
		for (int i = 1; i <= from.length(); i++) {
			int[] row = new int[to.length() + 1];
			row[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
			}
			above = row;
		}
		return above[to.length()];
	}
}
