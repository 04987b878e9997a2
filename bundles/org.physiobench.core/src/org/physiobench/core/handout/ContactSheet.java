package org.physiobench.core.handout;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The pictures of exercises on a few pages, to look them over.
 *
 * @param title    the heading
 * @param language of all texts
 * @param entries  in the order in which they are printed
 */
public record ContactSheet(String title, Locale language, List<Entry> entries) {

	public ContactSheet {
		Objects.requireNonNull(title);
		Objects.requireNonNull(language);
		entries = List.copyOf(entries);
	}

	/**
	 * One exercise.
	 *
	 * @param name    what it is called
	 * @param family  where it belongs, with its level
	 * @param picture what it looks like, if it was drawn
	 */
	public record Entry(String name, String family, Optional<VectorPicture> picture) {

		public Entry {
			Objects.requireNonNull(name);
			Objects.requireNonNull(family);
			Objects.requireNonNull(picture);
		}
	}
}
