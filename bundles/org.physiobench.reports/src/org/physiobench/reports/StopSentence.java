package org.physiobench.reports;

import java.util.Locale;

/**
 * The sentence on when to stop, parted so that its beginning can be printed in bold.
 *
 * @param lead the words that say stop; empty if there is no sentence
 * @param text the rest
 */
record StopSentence(String lead, String text) {

	/** @param sentence as the clinician wrote it; if it does not begin by saying stop, that is put before it */
	static StopSentence of(String sentence, SheetWords words) {
		var text = sentence.strip();
		if (text.isEmpty()) {
			return new StopSentence("", "");
		}
		for (var opening : words.word("stop.openings").split("\\|")) {
			if (begins(text, opening)) {
				return new StopSentence(text.substring(0, opening.length()), text.substring(opening.length()).strip());
			}
		}
		return new StopSentence(words.word("stop.lead"), text);
	}

	private static boolean begins(String text, String opening) {
		return text.toLowerCase(Locale.ROOT).startsWith(opening.toLowerCase(Locale.ROOT))
				&& (text.length() == opening.length() || !Character.isLetter(text.charAt(opening.length())));
	}
}
