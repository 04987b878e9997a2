package org.physiobench.ui.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.figure.Appearance;
import org.physiobench.figure.ClinicAppearance;
import org.physiobench.figure.Drawing;
import org.physiobench.figure.Illustration;
import org.physiobench.figure.Picture;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseText;

/**
 * Makes pictures of exercises. Takes some milliseconds a pose, so it is asked beside the user interface thread. Like a
 * theme, the person whom the clinic chose is the same on all screens.
 */
public final class FigureStudio {

	private final Function<ExerciseId, Optional<Exercise>> exercises;
	private final Optional<ClinicAppearance> person;

	private FigureStudio(Function<ExerciseId, Optional<Exercise>> exercises, Optional<ClinicAppearance> person) {
		this.exercises = exercises;
		this.person = person;
	}

	/** Draws what the libraries bring. */
	public FigureStudio(ExerciseCatalog catalog) {
		this(catalog::copyOf, ofClinic());
	}

	/**
	 * Draws what no library need bring yet.
	 *
	 * @param exercises finds an exercise that nobody changes meanwhile; asked from any thread
	 */
	public FigureStudio(Function<ExerciseId, Optional<Exercise>> exercises) {
		this(exercises, ofClinic());
	}

	/**
	 * Draws one exercise, whatever is asked for, with a person who need not be the clinic's.
	 *
	 * @param exercise asked for beside the user interface thread
	 */
	public static FigureStudio fitting(Supplier<Optional<Exercise>> exercise, ClinicAppearance person) {
		return new FigureStudio(id -> exercise.get(), Optional.of(person));
	}

	private static Optional<ClinicAppearance> ofClinic() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getService(ClinicAppearance.class));
	}

	/** Calls the listener, on any thread, after another person was chosen; all pictures made before are outdated then. */
	public Subscription onOtherPerson(Runnable listener) {
		return person.map(chosen -> chosen.onChange(listener)).orElse(() -> {
		});
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
			Drawing drawing = Drawing.of(name, reader)
					.showing(person.map(ClinicAppearance::current).orElseGet(Appearance::neutral));
			return Optional.of(Illustration.of(exercise.getFigure(), drawing));
		} catch (RuntimeException e) {
			ILog.of(getClass()).error("The figure of " + exercise.getId() + " cannot be drawn", e); //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		}
	}
}
