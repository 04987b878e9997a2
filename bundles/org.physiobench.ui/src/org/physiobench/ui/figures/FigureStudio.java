package org.physiobench.ui.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.figure.Drawing;
import org.physiobench.figure.Illustration;
import org.physiobench.figure.Picture;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseText;

/** Makes pictures of exercises. Takes some milliseconds a pose, so it is asked beside the user interface thread. */
public final class FigureStudio {

	private final Function<ExerciseId, Optional<Exercise>> exercises;

	/**
	 * Draws what no library need bring yet.
	 *
	 * @param exercises finds an exercise that nobody changes meanwhile; asked from any thread
	 */
	public FigureStudio(Function<ExerciseId, Optional<Exercise>> exercises) {
		this.exercises = exercises;
	}

	/** Draws what the libraries bring. */
	public FigureStudio(ExerciseCatalog catalog) {
		this(catalog::copyOf);
	}

	/** The figure of an exercise; nothing if no library brings the exercise, or nobody has drawn it. */
	public Optional<Illustration> illustration(ExerciseId exercise) {
		return exercises.apply(exercise).filter(found -> found.getFigure() != null)
				.filter(found -> !found.getFigure().getPoses().isEmpty()).flatMap(this::draw);
	}

	/** The one picture that tells most: where the exercise leads to. */
	public Optional<Picture> mostTelling(ExerciseId exercise) {
		return illustration(exercise).map(found -> found.pose(found.poses() - 1));
	}

	/** A figure that another plugin brings may be one that cannot be drawn; that must not keep others from being drawn. */
	private Optional<Illustration> draw(Exercise exercise) {
		Locale reader = Locale.getDefault();
		String name = exercise.getTexts().stream()
				.filter(text -> Locale.forLanguageTag(text.getLanguage()).getLanguage().equals(reader.getLanguage()))
				.findFirst().or(() -> exercise.getTexts().stream().findFirst()).map(ExerciseText::getName)
				.orElseGet(exercise::getId);
		try {
			return Optional.of(Illustration.of(exercise.getFigure(), Drawing.of(name, reader)));
		} catch (RuntimeException e) {
			ILog.of(getClass()).error("The figure of " + exercise.getId() + " cannot be drawn", e); //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		}
	}
}
