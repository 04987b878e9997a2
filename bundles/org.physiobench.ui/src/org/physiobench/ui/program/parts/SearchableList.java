package org.physiobench.ui.program.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.SearchField;
import org.physiobench.ui.look.TwoLineRows;

/** A search field above what it found, or above a hint that says what to do when there is nothing to show. */
public final class SearchableList<T> {

	private final SearchField search;
	private final Composite results;
	private final TableViewer list;
	private final Label hint;

	/**
	 * Fills a part.
	 *
	 * @param field what the search field is for
	 * @param name  what is listed, for screen readers
	 * @param rows  how an element is drawn
	 */
	public SearchableList(Composite part, Look look, String field, String name, Function<T, TwoLineRows.Row> rows) {
		part.setLayout(new GridLayout());
		part.setBackground(look.surface());
		search = new SearchField(part, field);
		search.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		results = look.on(look.surface(), new Composite(part, SWT.NONE));
		results.setLayout(new StackLayout());
		results.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		list = new TableViewer(results, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		list.getTable().setBackground(look.surface());
		AccessibleName.set(list.getTable(), name);
		list.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(list);
		list.setLabelProvider(new TwoLineRows<>(look, rows));
		hint = look.on(look.surface(), new Label(results, SWT.WRAP));
		hint.setForeground(look.muted());
		search.leadTo(list.getControl(), () -> {
			// a list that is read from a store comes after the pause
		});
	}

	/** Calls back with the words in the field when the typing pauses. */
	public void onSearch(Consumer<String> find) {
		search.onPause(find);
	}

	/** Calls back when Enter is pressed in the search field. */
	public void onEnter(Runnable act) {
		search.onEnter(act);
	}

	/** Calls back with an element on a double click or Enter on it. */
	public void onOpen(Consumer<T> open) {
		list.addOpenListener(event -> selected().ifPresent(open));
	}

	/** The words in the search field. */
	public String words() {
		return search.words();
	}

	/** Shows what was found. */
	public void show(List<T> found) {
		list.setInput(found);
		bringToTop(list.getControl());
	}

	/** Shows a hint in the place of a list. */
	public void show(String message) {
		list.setInput(List.of());
		hint.setText(message);
		bringToTop(hint);
	}

	/** The first element that is shown. */
	@SuppressWarnings("unchecked")
	public Optional<T> first() {
		return Optional.ofNullable((T) list.getElementAt(0));
	}

	/** The element that is selected. */
	@SuppressWarnings("unchecked")
	public Optional<T> selected() {
		return Optional.ofNullable((T) list.getStructuredSelection().getFirstElement());
	}

	/** Selects an element that is shown. */
	public void select(T element) {
		list.setSelection(new StructuredSelection(element));
	}

	/** The list itself, as provider of the selection and source of drags. */
	public TableViewer viewer() {
		return list;
	}

	public void setFocus() {
		search.control().setFocus();
	}

	public boolean isDisposed() {
		return results.isDisposed();
	}

	private void bringToTop(Control control) {
		((StackLayout) results.getLayout()).topControl = control;
		results.layout();
	}
}
