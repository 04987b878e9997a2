package org.physiobench.ui.form;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** What the rows of a list are made of. */
public interface RowKind<E extends EObject> {

	/** What one row is called within a sentence, for example activity. */
	String name();

	/** How many cells a row has. */
	int columns();

	/** Makes the cells of a row, in a grid of as many columns. */
	void cells(Composite row, E element, Bindings bindings);

	/** Makes what stands below the cells of a row, in the same grid with one column more; nothing unless a kind says so. */
	default void below(Composite row, E element, Bindings bindings) {
		// most rows are one line
	}

	/**
	 * Makes what begins another row.
	 *
	 * @param begin takes the new element
	 */
	void starter(Composite list, Consumer<E> begin);
}
