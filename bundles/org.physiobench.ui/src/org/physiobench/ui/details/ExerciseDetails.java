package org.physiobench.ui.details;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.knowledge.LibraryKnowledge;
import org.physiobench.ui.figures.FigureStudio;
import org.physiobench.ui.look.Look;

/** All that is known of the selected exercise: how it looks and is done, where it stands in its family, what it rests on. */
public final class ExerciseDetails {

	/** Long enough not to write a sheet for every card that the arrow keys pass. */
	private static final int PAUSE_MILLIS = 120;

	private final Look look;
	private final FigureStudio studio;
	private final DetailsText text;
	private final ScrolledComposite scroller;
	private int asked;

	/**
	 * @param knowledge resolves references; without it they are shown as they stand
	 * @param jump      goes to another exercise
	 */
	public ExerciseDetails(Composite parent, Look look, ExerciseCatalog catalog, Optional<LibraryKnowledge> knowledge,
			Consumer<ExerciseId> jump) {
		this.look = look;
		studio = new FigureStudio(catalog);
		text = new DetailsText(look, catalog, knowledge, jump);
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setBackground(look.surface());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.addListener(SWT.Resize, event -> fit());
		write(Optional.empty(), ""); //$NON-NLS-1$
	}

	/** The widget, to be laid out. */
	public Control control() {
		return scroller;
	}

	/**
	 * Shows an exercise, or what to do to see one.
	 *
	 * @param against what speaks against it for the patient in front; empty if nothing does
	 */
	public void show(Optional<ExerciseEntry> exercise, String against) {
		int now = ++asked;
		scroller.getDisplay().timerExec(PAUSE_MILLIS, () -> {
			if (now == asked && !scroller.isDisposed()) {
				write(exercise, against);
			}
		});
	}

	private void write(Optional<ExerciseEntry> exercise, String against) {
		Control before = scroller.getContent();
		Composite page = look.on(look.surface(), new Composite(scroller, SWT.NONE));
		DetailsSheet sheet = new DetailsSheet(page, look);
		exercise.ifPresentOrElse(found -> {
			text.writeHead(sheet, found, against);
			if (found.hasFigure()) {
				new DetailsFigure(page, look, studio, found.id(), found.name());
			}
			text.writeBody(sheet, found);
		}, () -> sheet.small(Messages.ExerciseDetails_none));
		scroller.setContent(page);
		scroller.setOrigin(0, 0);
		if (before != null) {
			before.dispose();
		}
		fit();
	}

	private void fit() {
		Control page = scroller.getContent();
		if (page != null && !page.isDisposed()) {
			int width = scroller.getClientArea().width;
			scroller.setMinSize(0, page.computeSize(width, SWT.DEFAULT).y);
		}
	}
}
