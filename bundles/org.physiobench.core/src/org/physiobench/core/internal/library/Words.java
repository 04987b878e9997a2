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

	/** Letters to insert, drop, replace or swap with their neighbours. */
	private static int distance(String from, String to) {
		int[][] distances = new int[from.length() + 1][to.length() + 1];
		for (int i = 0; i <= from.length(); i++) {
			for (int j = 0; j <= to.length(); j++) {
				distances[i][j] = i == 0 || j == 0 ? i + j : least(distances, from, to, i, j);
			}
		}
		return distances[from.length()][to.length()];
	}

	private static int least(int[][] distances, String from, String to, int i, int j) {
		boolean same = from.charAt(i - 1) == to.charAt(j - 1);
		int least = Math.min(distances[i - 1][j - 1] + (same ? 0 : 1),
				1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
				&& from.charAt(i - 2) == to.charAt(j - 1);
		return swapped ? Math.min(least, 1 + distances[i - 2][j - 2]) : least;
	}
}
