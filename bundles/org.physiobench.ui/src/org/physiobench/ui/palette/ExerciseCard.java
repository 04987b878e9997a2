package org.physiobench.ui.palette;

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
import org.physiobench.core.exercise.Suitability.Unsuitable;
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

	/** What else is to be said of an exercise, here and now. */
	interface Marks {

		boolean isFavourite(ExerciseEntry exercise);

		/** What speaks against it for the patient in front. */
		Optional<Unsuitable> against(ExerciseEntry exercise);
	}

	private static final int LEAST_WIDTH = 138;
	private static final int PICTURE_HEIGHT = 84;
	private static final int PADDING = 2 * Look.STEP;
	private static final int SQUARE = 8;
	private static final int PLACEHOLDER = 20;
	private static final int ROUND = 16;
	private static final int NAME_LINES = 2;
	private static final int GREYED = 110;
	private static final int OPAQUE = 255;
	/** The side of the square in the upper right corner in which the star is and can be clicked. */
	private static final int STAR_PLACE = 26;
	private static final int STAR_POINTS = 10;
	private static final double STAR_RADIUS = 7;
	private static final double STAR_WAIST = 0.42;

	private final Look look;
	private final Figures figures;
	private final Marks marks;
	private final ExerciseWording wording = new ExerciseWording();
	private final Names names = new Names();

	ExerciseCard(Look look, Figures figures, Marks marks) {
		this.look = look;
		this.figures = figures;
		this.marks = marks;
	}

	/** Whether a point on a card is on its star. */
	static boolean isOnStar(Rectangle place) {
		return place.x >= place.width - STAR_PLACE && place.y <= STAR_PLACE;
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
		Optional<Unsuitable> against = marks.against(exercise);
		gc.setAntialias(SWT.ON);
		paintFrame(gc, card, state);
		if (against.isPresent()) {
			gc.setAlpha(GREYED);
		}
		Point room = room(new Point(card.width, card.height));
		paintFigure(gc, new Rectangle(card.x + PADDING, card.y + PADDING, room.x, room.y), exercise);
		paintWords(gc, card, exercise, against);
		gc.setAlpha(OPAQUE);
		if (marks.isFavourite(exercise) || state.pointed() || state.selected()) {
			paintStar(gc, card, marks.isFavourite(exercise));
		}
		if (isOfClinic(exercise)) {
			paintClinic(gc, card);
		}
	}

	private void paintWords(GC gc, Rectangle card, ExerciseEntry exercise, Optional<Unsuitable> against) {
		int x = card.x + PADDING;
		int y = card.y + PADDING + PICTURE_HEIGHT + Look.STEP;
		int room = card.width - 2 * PADDING;
		gc.setFont(look.strong());
		gc.setForeground(look.ink());
		for (String line : TextFit.lines(exercise.name(), room, NAME_LINES, part -> gc.textExtent(part).x)) {
			gc.drawText(line, x, y, true);
			y += gc.getFontMetrics().getHeight();
		}
		gc.setFont(look.small());
		gc.setForeground(look.muted());
		int line = gc.getFontMetrics().getHeight();
		gc.setBackground(look.of(exercise.category()));
		gc.fillRectangle(x, y + (line - SQUARE) / 2 + 1, SQUARE, SQUARE);
		int indent = SQUARE + Look.STEP;
		text(gc, names.of(exercise.category()), x + indent, y, room - indent);
		if (against.isPresent()) {
			gc.setAlpha(OPAQUE);
			gc.setForeground(look.attentionText());
		}
		text(gc, against.map(wording::reasons).orElseGet(() -> wording.levelAndNeeds(exercise)), x, y + line, room);
	}

	private void paintStar(GC gc, Rectangle card, boolean filled) {
		int[] star = star(card.x + card.width - STAR_PLACE / 2 - Look.STEP, card.y + STAR_PLACE / 2 + Look.STEP);
		gc.setBackground(filled ? look.attention() : look.paper());
		gc.fillPolygon(star);
		gc.setForeground(look.pencil());
		gc.drawPolygon(star);
	}

	private static int[] star(int x, int y) {
		int[] points = new int[2 * STAR_POINTS];
		for (int i = 0; i < STAR_POINTS; i++) {
			double angle = Math.PI * (2.0 * i / STAR_POINTS - 0.5);
			double radius = i % 2 == 0 ? STAR_RADIUS : STAR_RADIUS * STAR_WAIST;
			points[2 * i] = (int) Math.round(x + radius * Math.cos(angle));
			points[2 * i + 1] = (int) Math.round(y + radius * Math.sin(angle));
		}
		return points;
	}

	/** A small mark in the corner that is not the star's. */
	private void paintClinic(GC gc, Rectangle card) {
		gc.setFont(look.small());
		Point extent = gc.textExtent(Messages.ExerciseCard_clinic);
		gc.setBackground(look.accentSoft());
		gc.fillRoundRectangle(card.x + Look.STEP, card.y + Look.STEP, extent.x + 2 * Look.STEP, extent.y, PADDING, PADDING);
		gc.setForeground(look.accent());
		gc.drawText(Messages.ExerciseCard_clinic, card.x + 2 * Look.STEP, card.y + Look.STEP, true);
	}

	private static boolean isOfClinic(ExerciseEntry exercise) {
		return exercise.origin().source() == ExerciseEntry.Source.CLINIC;
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
			look.paintPaper(gc, room);
			gc.drawImage(figure.get(), room.x, room.y);
		} else if (!exercise.hasFigure() || figures.isMissing(wish)) {
			gc.setBackground(look.ground());
			gc.fillRoundRectangle(room.x, room.y, room.width, room.height, ROUND, ROUND);
			gc.setBackground(look.of(exercise.category()));
			gc.fillRectangle(room.x + (room.width - PLACEHOLDER) / 2, room.y + (room.height - PLACEHOLDER) / 2, PLACEHOLDER,
					PLACEHOLDER);
		}
	}

	private static void text(GC gc, String text, int x, int y, int room) {
		gc.drawText(TextFit.shortened(text, room, part -> gc.textExtent(part).x), x, y, true);
	}

	@Override
	public String describe(ExerciseEntry exercise) {
		return Stream.of(exercise.name(), names.of(exercise.category()), wording.levelAndNeeds(exercise),
				isOfClinic(exercise) ? Messages.ExerciseCard_clinic : "", //$NON-NLS-1$
				marks.isFavourite(exercise) ? Messages.ExerciseCard_favourite : "", against(exercise)) //$NON-NLS-1$
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	@Override
	public String toolTip(ExerciseEntry exercise) {
		String whole = NLS.bind(Messages.ExerciseCard_toolTip,
				new Object[] { exercise.name(), names.of(exercise.category()), wording.levelAndNeeds(exercise) });
		return against(exercise).isEmpty() ? whole : whole + '\n' + against(exercise);
	}

	private String against(ExerciseEntry exercise) {
		return marks.against(exercise).map(found -> NLS.bind(Messages.ExerciseCard_against, wording.reasons(found)))
				.orElse(""); //$NON-NLS-1$
	}
}
