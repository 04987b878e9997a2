package org.physiobench.ui.program.parts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.databinding.observable.list.IObservableList;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Keeps the cards below one another what a list of the model holds: one for each element, in the same order. */
public final class CardList<E, C> {

	private final Map<E, C> shown = new LinkedHashMap<>();
	private final Function<E, C> maker;
	private final Function<C, Control> control;
	private final IObservableList<E> elements;

	/**
	 * @param cards   what the cards stand on, laid out as a grid
	 * @param maker   makes the card of an element
	 * @param control what a card is drawn on
	 * @param resized called after cards came or went
	 */
	public CardList(Composite cards, EObject owner, EStructuralFeature list, Function<E, C> maker,
			Function<C, Control> control, Runnable resized) {
		this.maker = maker;
		this.control = control;
		elements = EMFProperties.<EObject, E>list(list).observe(owner);
		elements.forEach(this::show);
		elements.addListChangeListener(change -> {
			var differences = Arrays.asList(change.diff.getDifferences());
			differences.stream().filter(entry -> !entry.isAddition()).forEach(entry -> hide(entry.getElement()));
			differences.stream().filter(entry -> entry.isAddition()).forEach(entry -> show(entry.getElement()));
			inOrder();
			resized.run();
		});
		cards.addDisposeListener(event -> elements.dispose());
	}

	/** The card of an element, if it is here. */
	public Optional<C> card(E element) {
		return Optional.ofNullable(shown.get(element));
	}

	/** The cards from top to bottom. */
	public List<C> cards() {
		return elements.stream().map(shown::get).toList();
	}

	private void show(E element) {
		C card = maker.apply(element);
		control.apply(card).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		shown.put(element, card);
	}

	private void hide(E element) {
		C card = shown.remove(element);
		if (card != null) {
			control.apply(card).dispose();
		}
	}

	private void inOrder() {
		Control above = null;
		for (C card : cards()) {
			Control here = control.apply(card);
			if (above == null) {
				here.moveAbove(null);
			} else {
				here.moveBelow(above);
			}
			above = here;
		}
	}
}
