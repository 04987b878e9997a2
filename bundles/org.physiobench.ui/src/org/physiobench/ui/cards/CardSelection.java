package org.physiobench.ui.cards;

import java.util.function.Function;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selected card of a grid as the workbench understands selections. */
public final class CardSelection<T> implements ISelectionProvider {

	private final CardGrid<T> grid;
	private final Function<T, ?> element;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	/**
	 * @param element what a card stands for
	 */
	public CardSelection(CardGrid<T> grid, Function<T, ?> element) {
		this.grid = grid;
		this.element = element;
		grid.listeners().onSelect(item -> {
			SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(event));
		});
	}

	@Override
	public IStructuredSelection getSelection() {
		return grid.selected().<IStructuredSelection>map(item -> new StructuredSelection(element.apply(item)))
				.orElse(StructuredSelection.EMPTY);
	}

	/** Cards are selected by their grid. */
	@Override
	public void setSelection(ISelection selection) {
		throw new UnsupportedOperationException("The grid selects its cards"); //$NON-NLS-1$
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
