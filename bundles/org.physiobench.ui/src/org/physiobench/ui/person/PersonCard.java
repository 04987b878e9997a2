package org.physiobench.ui.person;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.physiobench.figure.ClinicAppearance;
import org.physiobench.ui.cards.CardPainter;
import org.physiobench.ui.figures.PortraitPictures;
import org.physiobench.ui.figures.PortraitWish;
import org.physiobench.ui.look.Look;

/** One value of a feature: the person with it, and what it is called. */
final class PersonCard<V extends Enum<V>> implements CardPainter<V> {

	/** For a portrait, in pixels at 100 %. */
	static final Point ROOM = new Point(84, 84);

	private static final int PADDING = 2 * Look.STEP;
	private static final int ROUND = 12;

	private final Look look;
	private final Feature<V> feature;
	private final ClinicAppearance person;
	private final PortraitPictures portraits;

	/**
	 * @param person who is shown with the value
	 */
	PersonCard(Look look, Feature<V> feature, ClinicAppearance person, PortraitPictures portraits) {
		this.look = look;
		this.feature = feature;
		this.person = person;
		this.portraits = portraits;
	}

	@Override
	public int leastWidth() {
		return ROOM.x + 2 * PADDING;
	}

	@Override
	public int height(GC gc) {
		gc.setFont(look.small());
		return PADDING + ROOM.y + Look.STEP + gc.getFontMetrics().getHeight() + PADDING;
	}

	@Override
	public void paint(GC gc, Rectangle card, V value, State state) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(state.selected() ? look.accentSoft() : look.surface());
		gc.fillRoundRectangle(card.x, card.y, card.width - 1, card.height - 1, ROUND, ROUND);
		gc.setForeground(state.selected() ? look.accent() : state.pointed() ? look.faint() : look.line());
		gc.setLineWidth(state.focused() ? 2 : 1);
		gc.drawRoundRectangle(card.x, card.y, card.width - 1, card.height - 1, ROUND, ROUND);
		gc.setLineWidth(1);
		Rectangle room = new Rectangle(card.x + (card.width - ROOM.x) / 2, card.y + PADDING, ROOM.x, ROOM.y);
		portraits.find(new PortraitWish(feature.change().apply(person.current(), value), feature.view()))
				.ifPresent(portrait -> {
					look.paintPaper(gc, room);
					gc.drawImage(portrait, room.x, room.y);
				});
		gc.setFont(look.small());
		gc.setForeground(state.selected() ? look.ink() : look.muted());
		String name = describe(value);
		gc.drawText(name, card.x + (card.width - gc.textExtent(name).x) / 2, card.y + PADDING + ROOM.y + Look.STEP, true);
	}

	@Override
	public String describe(V value) {
		return feature.values().get(value);
	}

	@Override
	public String toolTip(V value) {
		return describe(value);
	}
}
