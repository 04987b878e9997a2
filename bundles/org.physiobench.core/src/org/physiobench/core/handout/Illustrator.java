package org.physiobench.core.handout;

import java.util.Locale;
import java.util.Optional;

import org.physiobench.model.Exercise;
import org.physiobench.model.Side;

/** Draws exercises for paper. Takes some milliseconds a picture; safe to call from any thread. */
public interface Illustrator {

	/**
	 * The key poses of an exercise, arranged so that they are large.
	 *
	 * @param exercise      is only read
	 * @param side          for which a one-sided exercise is prescribed; it is drawn for the right side unless that is left
	 * @param holdSeconds   the prescribed hold; empty for that of the figure
	 * @param language      of the alternative text
	 * @param widthToHeight shape of the place on the paper
	 * @return nothing if the exercise has no figure
	 */
	Optional<VectorPicture> draw(Exercise exercise, Side side, Optional<Integer> holdSeconds, Locale language,
			double widthToHeight);
}
