package org.physiobench.ui.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Who wants to know what happens to the cards of a grid. */
public final class CardListeners<T> {

	/** Wants to know where on a card the mouse was pressed. */
	@FunctionalInterface
	public interface Touch<T> {

		/**
		 * @param place where it was pressed, from the corner of the card, with the size of the card
		 */
		void touched(T item, Rectangle place);
	}

	private final List<Consumer<Optional<T>>> selected = new ArrayList<>();
	private final List<Consumer<Optional<T>>> pointed = new ArrayList<>();
	private final List<Consumer<List<T>>> inSight = new ArrayList<>();
	private final List<Consumer<T>> opened = new ArrayList<>();
	private final List<Touch<T>> touched = new ArrayList<>();
	private final List<Predicate<Event>> keys = new ArrayList<>();

	/** Another card is selected, or none. */
	public void onSelect(Consumer<Optional<T>> listener) {
		selected.add(listener);
	}

	/** The mouse rests on another card, or on none. */
	public void onPoint(Consumer<Optional<T>> listener) {
		pointed.add(listener);
	}

	/** Other cards have come into sight. */
	public void onSight(Consumer<List<T>> listener) {
		inSight.add(listener);
	}

	/** A card was double-clicked, or Enter was pressed on it. */
	public void onOpen(Consumer<T> listener) {
		opened.add(listener);
	}

	/** The mouse was pressed on a card. */
	public void onTouch(Touch<T> listener) {
		touched.add(listener);
	}

	/** A key was pressed that the grid has no use for; whoever uses it answers true. */
	public void onKey(Predicate<Event> listener) {
		keys.add(listener);
	}

	void tellSelected(Optional<T> item) {
		selected.forEach(listener -> listener.accept(item));
	}

	void tellPointed(Optional<T> item) {
		pointed.forEach(listener -> listener.accept(item));
	}

	void tellInSight(List<T> items) {
		inSight.forEach(listener -> listener.accept(items));
	}

	void tellOpened(T item) {
		opened.forEach(listener -> listener.accept(item));
	}

	void tellTouched(T item, Rectangle place) {
		touched.forEach(listener -> listener.touched(item, place));
	}

	boolean tellKey(Event event) {
		return keys.stream().anyMatch(listener -> listener.test(event));
	}
}
