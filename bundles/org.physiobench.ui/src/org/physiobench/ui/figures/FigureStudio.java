package org.physiobench.ui.figures;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.figure.Drawing;
import org.physiobench.figure.Illustration;
import org.physiobench.figure.Picture;
import org.physiobench.model.figure.Figure;

/** Makes pictures of exercises. Takes some milliseconds a pose, so it is asked beside the user interface thread. */
public final class FigureStudio {

	private final ExerciseCatalog catalog;

	public FigureStudio(ExerciseCatalog catalog) {
		this.catalog = Objects.requireNonNull(catalog);
	}

	/** The figure of an exercise; nothing if no library brings the exercise, or nobody has drawn it. */
	public Optional<Illustration> illustration(ExerciseId exercise) {
		return catalog.copyOf(exercise).flatMap(copy -> Optional.ofNullable(copy.getFigure()))
				.filter(figure -> !figure.getPoses().isEmpty()).flatMap(figure -> draw(exercise, figure));
	}

	/** The one picture that tells most: where the exercise leads to. */
	public Optional<Picture> mostTelling(ExerciseId exercise) {
		return illustration(exercise).map(found -> found.pose(found.poses() - 1));
	}

	/** A figure that another plugin brings may be one that cannot be drawn; that must not keep others from being drawn. */
	private Optional<Illustration> draw(ExerciseId exercise, Figure figure) {
		String name = catalog.find(exercise).map(ExerciseEntry::name).orElseGet(exercise::value);
		try {
			return Optional.of(Illustration.of(figure, Drawing.of(name, Locale.getDefault())));
		} catch (RuntimeException e) {
			ILog.of(getClass()).error("The figure of " + exercise + " cannot be drawn", e); //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		}
	}
}
