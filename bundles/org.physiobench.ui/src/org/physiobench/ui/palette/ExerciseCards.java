package org.physiobench.ui.palette;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.ui.cards.CardGrid;
import org.physiobench.ui.figures.FigurePictures;
import org.physiobench.ui.figures.FigureStudio;
import org.physiobench.ui.figures.MovingFigure;
import org.physiobench.ui.figures.PictureWish;
import org.physiobench.ui.look.Look;

/** The exercises that were found, as cards whose figures move where the mouse rests, or on the selected card at the space bar. */
final class ExerciseCards {

	private final CardGrid<ExerciseEntry> grid;
	private final FigurePictures pictures;
	private final MovingFigure moving;

	ExerciseCards(Composite parent, Look look, FigureStudio studio, ExerciseCard.Marks marks) {
		grid = new CardGrid<>(parent, look, new ExerciseCard(look, new Figures(), marks),
				ExerciseEntry::id, Messages.PaletteView_list);
		pictures = new FigurePictures(grid.control(), studio, this::redraw);
		moving = new MovingFigure(grid.control(), studio, this::redraw);
		grid.listeners().onSight(this::wantPictures);
		grid.listeners().onPoint(this::move);
		grid.listeners().onSelect(exercise -> moving.stop());
		grid.listeners().onKey(this::moveSelected);
	}

	CardGrid<ExerciseEntry> grid() {
		return grid;
	}

	/** Shows exercises that a library may have changed since they were shown last. */
	void showChanged(List<ExerciseEntry> exercises) {
		pictures.forget();
		grid.show(exercises);
	}

	private PictureWish wish(ExerciseId exercise) {
		return PictureWish.of(exercise, ExerciseCard.room(grid.cardSize()));
	}

	private void wantPictures(List<ExerciseEntry> inSight) {
		pictures.want(inSight.stream().filter(ExerciseEntry::hasFigure).map(exercise -> wish(exercise.id())).toList());
	}

	private void move(Optional<ExerciseEntry> exercise) {
		exercise.filter(ExerciseEntry::hasFigure).ifPresentOrElse(found -> moving.play(wish(found.id())), moving::stop);
	}

	/** The space bar lets the figure of the selected card move, and stop again. */
	private boolean moveSelected(Event key) {
		if (key.keyCode != SWT.SPACE) {
			return false;
		}
		Optional<ExerciseEntry> selected = grid.selected();
		boolean moves = selected.map(ExerciseEntry::id).equals(moving.exercise());
		move(moves ? Optional.empty() : selected);
		return true;
	}

	private void redraw(ExerciseId exercise) {
		grid.inSight().stream().filter(card -> card.id().equals(exercise)).forEach(grid::redraw);
	}

	/** The moving figure before the still one. */
	private final class Figures implements ExerciseCard.Figures {

		@Override
		public Optional<Image> find(PictureWish wish) {
			return moving.frame(wish).or(() -> pictures.find(wish));
		}

		@Override
		public boolean isMissing(PictureWish wish) {
			return pictures.isMissing(wish);
		}
	}
}
