package org.physiobench.ui.details;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.ui.figures.FigurePictures;
import org.physiobench.ui.figures.FigureStudio;
import org.physiobench.ui.figures.MovingFigure;
import org.physiobench.ui.figures.PictureWish;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;

/** A large figure. It moves while the mouse rests on it, and at the space bar. */
public final class DetailsFigure {

	private static final int HEIGHT = 170;
	private static final int ROUND = 16;

	private final Canvas canvas;
	private final Look look;
	private ExerciseId exercise;
	private Optional<ExerciseId> before = Optional.empty();
	private final FigurePictures pictures;
	private final MovingFigure moving;

	/**
	 * @param name of the exercise, for screen readers
	 */
	public DetailsFigure(Composite parent, Look look, FigureStudio studio, ExerciseId exercise, String name) {
		this.look = look;
		this.exercise = exercise;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.setBackground(look.surface());
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.heightHint = HEIGHT;
		canvas.setLayoutData(place);
		AccessibleName.set(canvas, name);
		pictures = new FigurePictures(canvas, studio, drawn -> redraw());
		moving = new MovingFigure(canvas, studio, moved -> redraw());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> pictures.want(List.of(wish())));
		canvas.addListener(SWT.MouseEnter, event -> moving.play(wish()));
		canvas.addListener(SWT.MouseExit, event -> moving.stop());
		canvas.addListener(SWT.KeyDown, event -> key(event.keyCode));
		TabStop.drawn(canvas);
	}

	/** Shows another figure; the one before stays until it is drawn. */
	public void show(ExerciseId another) {
		before = Optional.of(exercise);
		exercise = another;
		moving.stop();
		pictures.want(List.of(wish()));
		redraw();
	}

	/** Takes up room, or none. */
	public void setVisible(boolean visible) {
		((GridData) canvas.getLayoutData()).exclude = !visible;
		canvas.setVisible(visible);
		canvas.requestLayout();
	}

	private void key(int code) {
		if (code == SWT.SPACE) {
			if (moving.exercise().isPresent()) {
				moving.stop();
			} else {
				moving.play(wish());
			}
		}
	}

	private PictureWish wish() {
		return wish(exercise);
	}

	private PictureWish wish(ExerciseId wanted) {
		Point size = canvas.getSize();
		return PictureWish.of(wanted, new Point(Math.max(1, size.x), Math.max(1, size.y)));
	}

	private void redraw() {
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	private void paint(GC gc) {
		Optional<Image> picture = moving.frame(wish()).or(() -> pictures.find(wish()))
				.or(() -> pictures.isMissing(wish()) ? Optional.empty() : before.flatMap(old -> pictures.find(wish(old))));
		picture.ifPresent(found -> {
			look.paintPaper(gc, canvas.getClientArea());
			gc.drawImage(found, 0, 0);
		});
		if (canvas.isFocusControl()) {
			Rectangle area = canvas.getClientArea();
			gc.setAntialias(SWT.ON);
			gc.setForeground(look.accent());
			gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
		}
	}
}
