package org.physiobench.ui.figures;

import org.eclipse.swt.graphics.Point;
import org.physiobench.core.exercise.ExerciseId;

/**
 * A picture that is wanted.
 *
 * @param exercise whose figure it shows
 * @param width    of the room for it, in pixels at 100 %
 * @param height   of the room for it, in pixels at 100 %
 */
public record PictureWish(ExerciseId exercise, int width, int height) {

	/** The picture of an exercise in a room of some size. */
	public static PictureWish of(ExerciseId exercise, Point room) {
		return new PictureWish(exercise, room.x, room.y);
	}
}
