package org.physiobench.ui.bodychart;

import java.util.Optional;

import org.physiobench.model.PainKind;

/** The keys that choose a kind of symptom, in the language of the screen. */
final class KindLetters {

	private KindLetters() {
	}

	static char of(PainKind kind) {
		return Messages.KindLetters_inOrder.charAt(PainKind.VALUES.indexOf(kind));
	}

	/** @param typed in small or capital letters */
	static Optional<PainKind> kind(char typed) {
		int place = Messages.KindLetters_inOrder.indexOf(Character.toUpperCase(typed));
		return place < 0 ? Optional.empty() : Optional.of(PainKind.VALUES.get(place));
	}
}
