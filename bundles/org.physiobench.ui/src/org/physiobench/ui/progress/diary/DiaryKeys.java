package org.physiobench.ui.progress.diary;

import java.util.Optional;

import org.physiobench.model.Completion;

/** What one key means in a row of the sheet. Digits work in every language; letters are those of the language. */
final class DiaryKeys {

	/** Ten takes one key too, so that no key has to wait for another. */
	private static final char TEN = 'x';

	private DiaryKeys() {
	}

	/**
	 * What a key notes.
	 *
	 * @return empty when the key notes nothing in this row
	 */
	static Optional<Object> value(DiaryRow row, char key) {
		char small = Character.toLowerCase(key);
		return switch (row) {
		case DiaryRow.Exercise exercise -> completion(small);
		case DiaryRow.Rating rating -> small == TEN ? Optional.of(10)
				: small >= '0' && small <= '9' ? Optional.of(small - '0') : Optional.empty();
		case DiaryRow.Warning warning -> small == '1' || small == letter(Messages.DiaryKeys_yes) ? Optional.of(true)
				: small == '0' || small == letter(Messages.DiaryKeys_no) ? Optional.of(false) : Optional.empty();
		case DiaryRow.Comment comment -> Optional.empty();
		};
	}

	private static Optional<Object> completion(char key) {
		if (key == '1' || key == letter(Messages.DiaryKeys_done)) {
			return Optional.of(Completion.DONE);
		}
		if (key == '2' || key == letter(Messages.DiaryKeys_partly)) {
			return Optional.of(Completion.PARTLY);
		}
		return key == '0' || key == letter(Messages.DiaryKeys_notDone) ? Optional.of(Completion.NOT_DONE)
				: Optional.empty();
	}

	private static char letter(String word) {
		return word.charAt(0);
	}

	/** The next value for a key that goes round: unknown, done, partly, not done, unknown. Ratings do not go round. */
	static Optional<Object> next(DiaryRow row, Optional<Object> now) {
		return switch (row) {
		case DiaryRow.Exercise exercise -> now.isEmpty() ? Optional.of(Completion.DONE)
				: now.get() == Completion.DONE ? Optional.of(Completion.PARTLY)
						: now.get() == Completion.PARTLY ? Optional.of(Completion.NOT_DONE) : Optional.empty();
		case DiaryRow.Warning warning -> now.isEmpty() ? Optional.of(true) : Optional.empty();
		case DiaryRow.Rating rating -> now;
		case DiaryRow.Comment comment -> now;
		};
	}
}
