package org.physiobench.reports;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of the printed sheets in one language; English where a language has none. */
final class SheetWords {

	/** Never the language of the machine: the sheet speaks the patient's. */
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Locale language;
	private final ResourceBundle words;

	private SheetWords(Locale language, ResourceBundle words) {
		this.language = language;
		this.words = words;
	}

	static SheetWords in(Locale language) {
		var words = ResourceBundle.getBundle("org.physiobench.reports.sheet", language,
				SheetWords.class.getClassLoader(), NO_FALLBACK);
		// dates go with the words: an English sheet for want of words has English months
		var spoken = words.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : language;
		return new SheetWords(spoken, words);
	}

	String word(String key) {
		return words.getString(key);
	}

	String word(String key, Object... parts) {
		return new MessageFormat(word(key), language).format(parts);
	}

	String date(LocalDate date) {
		return DateTimeFormatter.ofPattern(word("date"), language).format(date);
	}
}
