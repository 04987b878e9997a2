package org.physiobench.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.ui.cards.CardPainter;
import org.physiobench.ui.figures.PictureWish;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;
import org.physiobench.ui.look.TextFit;

/** An exercise as a card: its figure, its name, what kind it is and what it needs. */
final class ExerciseCard implements CardPainter<ExerciseEntry> {

	/** Where the figure of an exercise comes from. */
	interface Figures {

		/** How the figure looks now; nothing while it is being drawn, or if there is none. */
		Optional<Image> find(PictureWish wish);

		/** Whether nobody has drawn the exercise. */
		boolean isMissing(PictureWish wish);
	}

	private static final int LEAST_WIDTH = 138;
	private static final int PICTURE_HEIGHT = 84;
	private static final int PADDING = 2 * Look.STEP;
	private static final int SQUARE = 8;
	private static final int PLACEHOLDER = 20;
	private static final int ROUND = 16;
	private static final int NAME_LINES = 2;

	private final Look look;
	private final Figures figures;
	private final ExerciseWording wording;
	private final Names names = new Names();

	ExerciseCard(Look look, Figures figures, ExerciseWording wording) {
		this.look = look;
		this.figures = figures;
		this.wording = wording;
	}

	/** The room for the figure on a card of some size. */
	static Point room(Point card) {
		return new Point(Math.max(1, card.x - 2 * PADDING), PICTURE_HEIGHT);
	}

	@Override
	public int leastWidth() {
		return LEAST_WIDTH;
	}

	@Override
	public int height(GC gc) {
		gc.setFont(look.strong());
		int name = gc.getFontMetrics().getHeight();
		gc.setFont(look.small());
		int line = gc.getFontMetrics().getHeight();
		return PADDING + PICTURE_HEIGHT + Look.STEP + NAME_LINES * name + 2 * line + PADDING;
	}

	@Override
	public void paint(GC gc, Rectangle card, ExerciseEntry exercise, State state) {
		gc.setAntialias(SWT.ON);
		paintFrame(gc, card, state);
		Point room = room(new Point(card.width, card.height));
		paintFigure(gc, new Rectangle(card.x + PADDING, card.y + PADDING, room.x, room.y), exercise);
		int y = card.y + PADDING + PICTURE_HEIGHT + Look.STEP;
		gc.setFont(look.strong());
		gc.setForeground(look.ink());
		for (String line : lines(gc, exercise.name(), room.x)) {
			gc.drawText(line, card.x + PADDING, y, true);
			y += gc.getFontMetrics().getHeight();
		}
		gc.setFont(look.small());
		gc.setForeground(look.muted());
		int line = gc.getFontMetrics().getHeight();
		gc.setBackground(look.of(exercise.category()));
		gc.fillRectangle(card.x + PADDING, y + (line - SQUARE) / 2 + 1, SQUARE, SQUARE);
		int indent = SQUARE + Look.STEP;
		text(gc, names.of(exercise.category()), card.x + PADDING + indent, y, room.x - indent);
		text(gc, wording.levelAndNeeds(exercise), card.x + PADDING, y + line, room.x);
	}

	private void paintFrame(GC gc, Rectangle card, State state) {
		gc.setBackground(state.selected() ? look.accentSoft() : look.surface());
		gc.fillRoundRectangle(card.x, card.y, card.width - 1, card.height - 1, ROUND, ROUND);
		boolean strong = state.focused();
		gc.setForeground(state.selected() ? look.accent() : state.pointed() ? look.faint() : look.line());
		gc.setLineWidth(strong ? 2 : 1);
		gc.drawRoundRectangle(card.x, card.y, card.width - 1, card.height - 1, ROUND, ROUND);
		gc.setLineWidth(1);
	}

	private void paintFigure(GC gc, Rectangle room, ExerciseEntry exercise) {
		PictureWish wish = new PictureWish(exercise.id(), room.width, room.height);
		Optional<Image> figure = figures.find(wish);
		if (figure.isPresent()) {
			gc.drawImage(figure.get(), room.x, room.y);
		} else if (!exercise.hasFigure() || figures.isMissing(wish)) {
			gc.setBackground(look.ground());
			gc.fillRoundRectangle(room.x, room.y, room.width, room.height, ROUND, ROUND);
			gc.setBackground(look.of(exercise.category()));
			gc.fillRectangle(room.x + (room.width - PLACEHOLDER) / 2, room.y + (room.height - PLACEHOLDER) / 2, PLACEHOLDER,
					PLACEHOLDER);
		}
	}

	private static List<String> lines(GC gc, String text, int room) {
		return TextFit.lines(text, room, NAME_LINES, part -> gc.textExtent(part).x);
	}

	private static void text(GC gc, String text, int x, int y, int room) {
		gc.drawText(TextFit.shortened(text, room, part -> gc.textExtent(part).x), x, y, true);
	}

	@Override
	public String describe(ExerciseEntry exercise) {
		return Stream.of(exercise.name(), names.of(exercise.category()), wording.levelAndNeeds(exercise))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	@Override
	public String toolTip(ExerciseEntry exercise) {
		return NLS.bind(Messages.ExerciseCard_toolTip, new Object[] { exercise.name(), names.of(exercise.category()),
				wording.levelAndNeeds(exercise) });
	}
}
