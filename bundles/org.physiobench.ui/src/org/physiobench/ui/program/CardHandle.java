package org.physiobench.ui.program;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.physiobench.model.Prescription;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;
import org.physiobench.ui.program.edits.ChosenPrescriptions;

/**
 * Where a card of a program is taken hold of: the place of its figure. It has the focus when the card as a whole is meant,
 * so that the keys and the menu Edit copy and paste cards there and text in the fields. The workbench finds the methods
 * for that by their names, which is why this class is public.
 */
public final class CardHandle extends Canvas {

	private final Look look;
	private final CardActions actions;
	private final ChosenPrescriptions chosen;
	private final Prescription prescription;
	private final Runnable enter;

	/**
	 * @param enter goes into the card
	 */
	CardHandle(Composite parent, ProgramContext context, Prescription prescription, Runnable enter) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = context.look();
		this.actions = context.actions();
		this.chosen = context.chosen();
		this.prescription = prescription;
		this.enter = enter;
		look.on(look.surface(), this);
		addListener(SWT.Paint, this::paintFocus);
		addListener(SWT.KeyDown, this::key);
		TabStop.drawn(this);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LISTITEM;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
						| (chosen.isChosen(prescription) ? ACC.STATE_SELECTED : 0);
			}
		});
	}

	/** Puts the chosen cards on the clipboard. */
	public void copy() {
		actions.perform(PrescriptionAction.COPY, prescription);
	}

	/** Puts the chosen cards on the clipboard and takes them out of the program. */
	public void cut() {
		actions.perform(PrescriptionAction.COPY, prescription);
		actions.perform(PrescriptionAction.REMOVE, prescription);
	}

	/** Puts what is on the clipboard below this card. */
	public void paste() {
		actions.perform(PrescriptionAction.PASTE, prescription);
	}

	/** Chooses all cards of the program. */
	public void selectAll() {
		chosen.chooseAll();
	}

	private void key(Event event) {
		boolean extend = (event.stateMask & SWT.SHIFT) != 0;
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
			if (event.keyCode == SWT.SPACE && (event.stateMask & SWT.MOD1) != 0) {
				chosen.toggle(prescription);
			}
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> actions.go(prescription, 1, extend);
		case SWT.ARROW_UP, SWT.ARROW_LEFT -> actions.go(prescription, -1, extend);
		case SWT.DEL -> actions.perform(PrescriptionAction.REMOVE, prescription);
		case SWT.CR, SWT.KEYPAD_CR -> enter.run();
		case SWT.SPACE -> chosen.toggle(prescription);
		default -> {
			// the keys of the workbench are its business
		}
		}
	}

	private void paintFocus(Event event) {
		if (isFocusControl()) {
			Rectangle area = getClientArea();
			event.gc.setForeground(look.accent());
			event.gc.setLineDash(new int[] { 2, 2 });
			event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}
}
