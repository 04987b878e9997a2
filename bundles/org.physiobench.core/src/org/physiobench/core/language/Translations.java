package org.physiobench.core.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The same words in one or more languages.
 *
 * @param byLanguage in the order in which they were written; never empty
 */
public record Translations<W>(Map<Locale, W> byLanguage) {

	public Translations {
		byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
		if (byLanguage.isEmpty()) {
			throw new IllegalArgumentException("There must be words in one language at least");
		}
	}

	/** Words in one language only. */
	public static <W> Translations<W> of(Locale language, W words) {
		return new Translations<>(Map.of(language, words));
	}

	/**
	 * The words for a reader of a language: of her region (de-CH) if there are any, else of the language (de), else in
	 * English, else in the first language that there is.
	 */
	public Translation<W> in(Locale reader) {
		Locale language = Stream.of(reader, Locale.forLanguageTag(reader.getLanguage()), Locale.ENGLISH)
				.filter(byLanguage::containsKey).findFirst().orElseGet(() -> byLanguage.keySet().iterator().next());
		return new Translation<>(language, byLanguage.get(language));
	}

	/** The words in every language, in the order in which they were written. */
	public Stream<W> all() {
		return byLanguage.values().stream();
	}
}
