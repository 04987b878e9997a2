package org.physiobench.ui.editing;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

/** One page of an open record. It follows the model by itself as long as its control lives. */
public interface RecordPage {

	/** What the page is drawn on; it is disposed with its parent. */
	Control control();

	/** Puts the focus where the work on the page begins. */
	default void enter() {
		control().setFocus();
	}

	/**
	 * What the page can do for menus, keys and other parts while its record is in front.
	 *
	 * @param kind what is asked for, for example a target for exercises
	 * @return empty when the page does nothing of this kind, or not in its present state
	 */
	default <A> Optional<A> offer(Class<A> kind) {
		return Optional.empty();
	}
}
