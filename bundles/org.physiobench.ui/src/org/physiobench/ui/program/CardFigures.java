package org.physiobench.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.ui.figures.FigurePictures;
import org.physiobench.ui.figures.FigureStudio;
import org.physiobench.ui.figures.PictureWish;
import org.physiobench.ui.look.Look;

/** The figures on the cards of a program. Each appears when it has been drawn, from the first card to the last. */
final class CardFigures {

	static final int WIDTH = 104;
	static final int HEIGHT = 84;

	/** One figure and where it is shown. */
	private record Shown(PictureWish wish, Canvas canvas) {
	}

	private final Look look;
	private final FigurePictures pictures;
	private final List<Shown> shown = new ArrayList<>();

	/**
	 * @param owner with whom the pictures are disposed
	 */
	CardFigures(Control owner, Look look, ExerciseCatalog catalog) {
		this.look = look;
		pictures = new FigurePictures(owner, new FigureStudio(catalog), this::redraw);
	}

	/** Draws the figure of an exercise on a place of a card. */
	void draw(Canvas canvas, ExerciseId exercise) {
		Shown figure = new Shown(new PictureWish(exercise, WIDTH, HEIGHT), canvas);
		canvas.addListener(SWT.Paint, event -> {
			Optional<Image> picture = pictures.find(figure.wish());
			picture.ifPresent(image -> {
				look.paintPaper(event.gc, canvas.getClientArea());
				event.gc.drawImage(image, 0, 0);
			});
		});
		canvas.addDisposeListener(event -> shown.remove(figure));
		shown.add(figure);
		pictures.want(shown.stream().map(Shown::wish).distinct().toList());
	}

	private void redraw(ExerciseId exercise) {
		shown.stream().filter(figure -> figure.wish().exercise().equals(exercise)).map(Shown::canvas)
				.forEach(Canvas::redraw);
	}
}
