package org.physiobench.core.exercise;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.model.figure.Figure;

/** The words in which figures are written, as in the files of a library; see releng/docs/exercise-library-format.md. */
public interface FigureNotation {

	/** What came of reading a figure. */
	sealed interface Reading {
	}

	/**
	 * Everything was understood. Whether a body can do it is for those who draw it.
	 *
	 * @param figure detached
	 */
	record Understood(Figure figure) implements Reading {

		public Understood {
			Objects.requireNonNull(figure);
		}
	}

	/**
	 * Something was not understood, so there is no figure.
	 *
	 * @param faults a sentence for each fault that names line and column and says what is expected; never empty
	 */
	record Faulty(List<String> faults) implements Reading {

		public Faulty {
			faults = List.copyOf(faults);
		}
	}

	/**
	 * Writes a figure with its captions in one language; a pose without a caption in this language shows the first that
	 * it has.
	 *
	 * @param language a BCP 47 tag
	 */
	String write(Figure figure, String language);

	/**
	 * Reads a figure whole or not at all.
	 *
	 * @param text     as written
	 * @param language of the captions in it, a BCP 47 tag
	 * @param before   what the text was written from: captions of it in other languages stay with the captions that
	 *                 they translate
	 */
	Reading read(String text, String language, Optional<Figure> before);
}
