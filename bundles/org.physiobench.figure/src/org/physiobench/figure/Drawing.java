package org.physiobench.figure;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a figure shall be drawn.
 *
 * @param title       what the picture shows, for those who cannot see it; the name of the exercise
 * @param language    of the captions in the alternative text
 * @param appearance  of the person
 * @param mirrored    done with the left side instead of the right
 * @param holdSeconds hold of the prescription, in place of what the figure says
 */
public record Drawing(String title, Locale language, Appearance appearance, boolean mirrored, OptionalInt holdSeconds) {

	public Drawing {
		Objects.requireNonNull(title);
		Objects.requireNonNull(language);
		Objects.requireNonNull(appearance);
		Objects.requireNonNull(holdSeconds);
	}

	/** The neutral person, as the figure describes it. */
	public static Drawing of(String title, Locale language) {
		return new Drawing(title, language, Appearance.neutral(), false, OptionalInt.empty());
	}

	/** The same for the left side, or for the right one again. */
	public Drawing mirrored(boolean left) {
		return new Drawing(title, language, appearance, left, holdSeconds);
	}

	/** The same with the hold of a prescription; empty for that of the figure. */
	public Drawing holding(Optional<Integer> seconds) {
		return new Drawing(title, language, appearance, mirrored,
				seconds.map(OptionalInt::of).orElseGet(OptionalInt::empty));
	}

	/** The same with another person. */
	public Drawing showing(Appearance person) {
		return new Drawing(title, language, person, mirrored, holdSeconds);
	}
}
