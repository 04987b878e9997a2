package org.physiobench.ui.cards;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.physiobench.ui.look.TabStop;

/** What keys do on a grid of cards: arrows move, Enter opens, letters are handed on to whoever searches. */
final class CardKeys {

	private static final Map<Integer, CardStep> STEPS = Map.of(SWT.ARROW_LEFT, CardStep.LEFT, SWT.ARROW_RIGHT,
			CardStep.RIGHT, SWT.ARROW_UP, CardStep.UP, SWT.ARROW_DOWN, CardStep.DOWN, SWT.PAGE_UP, CardStep.PAGE_UP,
			SWT.PAGE_DOWN, CardStep.PAGE_DOWN, SWT.HOME, CardStep.HOME, SWT.END, CardStep.END);

	private final Consumer<CardStep> step;
	private final Runnable open;
	private final CardListeners<?> listeners;

	CardKeys(Canvas canvas, Consumer<CardStep> step, Runnable open, CardListeners<?> listeners) {
		this.step = step;
		this.open = open;
		this.listeners = listeners;
		canvas.addListener(SWT.KeyDown, this::pressed);
		TabStop.onlyTab(canvas);
	}

	private static boolean isEnter(int code) {
		return code == SWT.CR || code == SWT.KEYPAD_CR;
	}

	private void pressed(Event event) {
		boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
		CardStep found = STEPS.get(event.keyCode);
		if (found != null && plain) {
			step.accept(found);
		} else if (plain && isEnter(event.keyCode)) {
			open.run();
		} else {
			event.doit = !listeners.tellKey(event);
		}
		if (found != null) {
			event.doit = false;
		}
	}
}
