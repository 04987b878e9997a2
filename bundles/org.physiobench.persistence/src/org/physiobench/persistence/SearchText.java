package org.physiobench.persistence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.physiobench.model.Patient;
import org.physiobench.persistence.mapping.ColumnType;

/** The form in which names are compared: without accents, case and letters that a keyboard may lack. */
final class SearchText {

	/** Letters that Unicode does not take apart into a base letter and a mark. */
	private static final Map<String, String> LETTERS = Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ",
			"d", "ð", "d", "þ", "th", "ı", "i");

	private SearchText() {
	}

	/** What a patient is found by. It starts with the family and the given name, so lists are ordered by it. */
	static String of(Patient patient) {
		var text = Stream
				.of(patient.getFamilyName(), patient.getGivenName(), patient.getChartNumber(), patient.getBirthDate())
				.filter(Objects::nonNull).map(Object::toString).map(SearchText::normalised)
				.collect(Collectors.joining(" "));
		return text.substring(0, Math.min(text.length(), ColumnType.TEXT.longest()));
	}

	/** The words of a search, in the form of {@link #of(Patient)}. */
	static List<String> words(String search) {
		return Arrays.stream(normalised(search).split("\\s+")).filter(word -> !word.isEmpty()).toList();
	}

	/** A text in the form in which texts are compared. */
	static String normalised(String text) {
		var plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
				.toLowerCase(Locale.ROOT);
		for (var letter : LETTERS.entrySet()) {
			plain = plain.replace(letter.getKey(), letter.getValue());
		}
		return plain;
	}
}
