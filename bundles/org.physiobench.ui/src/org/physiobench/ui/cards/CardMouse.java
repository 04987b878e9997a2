package org.physiobench.ui.cards;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;

/** What the mouse does on a grid of cards. A card is pointed at once the mouse rests, so that nothing moves on the way. */
final class CardMouse {

	/** Shorter than a hand needs to come to rest on purpose, longer than it needs to cross a card. */
	private static final int REST_MILLIS = 220;

	private final Canvas canvas;
	private final IntConsumer point;
	private int under = -1;

	/**
	 * @param cardAt index of the card at a point
	 * @param point  takes the index of the card that the mouse rests on, -1 for none
	 * @param press  takes where the main button went down
	 * @param twice  takes where a double click was
	 */
	CardMouse(Canvas canvas, Function<Point, OptionalInt> cardAt, IntConsumer point, Consumer<Point> press,
			Consumer<Point> twice) {
		this.canvas = canvas;
		this.point = point;
		canvas.addListener(SWT.MouseMove, event -> move(cardAt.apply(new Point(event.x, event.y)).orElse(-1)));
		canvas.addListener(SWT.MouseExit, event -> move(-1));
		canvas.addListener(SWT.MouseDown, event -> press.accept(new Point(event.x, event.y)));
		canvas.addListener(SWT.MouseDoubleClick, event -> twice.accept(new Point(event.x, event.y)));
	}

	private void move(int card) {
		if (card == under) {
			return;
		}
		under = card;
		point.accept(-1);
		if (card >= 0) {
			canvas.getDisplay().timerExec(REST_MILLIS, () -> {
				if (under == card && !canvas.isDisposed()) {
					point.accept(card);
				}
			});
		}
	}
}
