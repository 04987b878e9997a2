package org.physiobench.core.language;

import java.util.Locale;
import java.util.Objects;

/**
 * Words with the language that they are really in, which need not be the one that was asked for.
 *
 * @param language the language of the words
 * @param words    the words
 */
public record Translation<W>(Locale language, W words) {

	public Translation {
		Objects.requireNonNull(language);
		Objects.requireNonNull(words);
	}

	/** Whether a reader of a language reads these words in her own; if not, whoever shows them says so. */
	public boolean isFor(Locale reader) {
		return language.getLanguage().equals(reader.getLanguage());
	}
}
