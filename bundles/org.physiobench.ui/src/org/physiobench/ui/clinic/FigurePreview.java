package org.physiobench.ui.clinic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.FigureNotation;
import org.physiobench.figure.Drawing;
import org.physiobench.figure.Illustration;
import org.physiobench.model.Exercise;
import org.physiobench.model.figure.Figure;
import org.physiobench.ui.details.DetailsFigure;
import org.physiobench.ui.figures.FigureStudio;
import org.physiobench.ui.look.Look;

/**
 * The figure as it is being written, and what is wrong with it. It is drawn beside the user interface thread, a moment
 * after the last letter; what cannot be understood leaves the last good picture.
 */
final class FigurePreview {

	private static final int MOMENT_MILLIS = 300;

	private final FigureNotation notation;
	private final Exercise exercise;
	private final String language;
	private final Look look;
	private final Composite side;
	private final Display display;
	private final DetailsFigure picture;
	private final Label note;
	private final Job job = Job.createSystem(Messages.FigurePreview_drawing, this::draw);
	private volatile String written = ""; //$NON-NLS-1$
	private volatile Optional<Exercise> drawn = Optional.empty();
	private int revision;

	/**
	 * @param side     to be filled; it gets a layout
	 * @param exercise whose figure it is; it is not touched
	 * @param language of the captions
	 */
	FigurePreview(Composite side, Look look, FigureNotation notation, Exercise exercise, String language) {
		this.side = side;
		this.display = side.getDisplay();
		this.look = look;
		this.notation = notation;
		this.exercise = EcoreUtil.copy(exercise);
		this.language = language;
		GridLayout layout = new GridLayout();
		layout.marginWidth = 3 * Look.STEP;
		layout.marginHeight = 4 * Look.STEP;
		side.setLayout(layout);
		picture = new DetailsFigure(side, look, new FigureStudio(id -> drawn), new ExerciseId(exercise.getId()),
				ClinicExercises.words(exercise).getName());
		note = look.on(look.surface(), new Label(side, SWT.WRAP));
		note.setFont(look.small());
		note.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		job.setPriority(Job.SHORT);
		side.addDisposeListener(event -> job.cancel());
	}

	/** Draws what is written now, a moment later unless more is written meanwhile. */
	void show(String text) {
		written = text;
		job.cancel();
		job.schedule(MOMENT_MILLIS);
	}

	private IStatus draw(IProgressMonitor monitor) {
		String text = written;
		if (text.isBlank()) {
			deliver(text, Optional.empty(), List.of());
			return Status.OK_STATUS;
		}
		switch (notation.read(text, language, Optional.empty())) {
		case FigureNotation.Faulty(List<String> faults) -> deliver(text, drawn, faults);
		case FigureNotation.Understood(Figure figure) -> {
			List<String> faults = Illustration.of(figure, Drawing.of("", Locale.ROOT)).faults(); //$NON-NLS-1$
			Exercise shown = EcoreUtil.copy(exercise);
			shown.setFigure(figure);
			deliver(text, Optional.of(shown), faults);
		}
		}
		return Status.OK_STATUS;
	}

	private void deliver(String text, Optional<Exercise> result, List<String> faults) {
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			// what was written since is on its way
			if (!side.isDisposed() && text.equals(written)) {
				if (!result.equals(drawn)) {
					drawn = result;
					picture.show(new ExerciseId(exercise.getId() + ' ' + ++revision));
				}
				say(text, faults);
			}
		});
	}

	private void say(String text, List<String> faults) {
		picture.setVisible(drawn.isPresent());
		if (text.isBlank()) {
			note.setText(Messages.FigurePreview_none);
		} else {
			note.setText(faults.isEmpty() ? Messages.FigurePreview_fine : String.join("\n\n", faults)); //$NON-NLS-1$
		}
		note.setForeground(faults.isEmpty() ? look.muted() : look.danger());
		side.layout();
	}
}
