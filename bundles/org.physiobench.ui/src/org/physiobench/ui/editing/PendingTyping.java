package org.physiobench.ui.editing;

import org.eclipse.swt.widgets.Control;

/**
 * What stands in a field and is not in the model yet, because a field hands over its text when it is left. Whoever keeps
 * unsaved work safe asks for it in between, without taking the focus away.
 */
public final class PendingTyping {

	private static final String HAND_OVER = PendingTyping.class.getName();

	private PendingTyping() {
	}

	/** Says how a field hands over what was typed so far; must do nothing when that is in the model already. */
	public static void handsOver(Control field, Runnable handOver) {
		field.setData(HAND_OVER, handOver);
	}

	/** Lets a field hand over what was typed so far; nothing happens with a field that cannot. */
	public static void takeOver(Control field) {
		if (field.getData(HAND_OVER) instanceof Runnable handOver) {
			handOver.run();
		}
	}
}
