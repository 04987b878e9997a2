package org.physiobench.core.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.physiobench.core.language.Translations;

/**
 * A topic of advice as lists and handouts see it.
 *
 * @param id         identifies it
 * @param serves     keys of statements on back pain and exercise that it answers, such as M1
 * @param references ids of the bibliography, or citations in full
 * @param words      its words by language
 */
public record AdviceEntry(AdviceId id, List<String> serves, List<String> references, Translations<AdviceWords> words) {

	public AdviceEntry {
		Objects.requireNonNull(id);
		Objects.requireNonNull(words);
		serves = List.copyOf(serves);
		references = List.copyOf(references);
	}

	/** The title in the language of this workstation, or in the one that steps in for it. */
	public String title() {
		return words.in(Locale.getDefault()).words().title();
	}
}
