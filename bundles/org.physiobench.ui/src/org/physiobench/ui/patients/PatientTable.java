package org.physiobench.ui.patients;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TwoLineRows;

/** Shows a long list of patients, of which only what is on the screen has rows. */
final class PatientTable implements PatientPages.Screen {

	/** Stands in the place of a patient who has not been read yet. */
	private enum Unread {
		ROW
	}

	private static final TwoLineRows.Row QUIET = new TwoLineRows.Row("\u2026", "", Optional.empty()); //$NON-NLS-1$ //$NON-NLS-2$

	private final TableViewer viewer;
	private final Table table;
	private final Runnable changed;
	private final Consumer<ExplainedException> failed;
	private PatientPages pages;
	private Optional<PatientId> top = Optional.empty();
	private int topBefore;
	private Optional<PatientId> selectedBefore = Optional.empty();
	private int selectionBefore = -1;

	/**
	 * @param rows    how a patient is drawn
	 * @param changed called when the whole list is another one
	 * @param failed  called when the list cannot be read now
	 */
	PatientTable(Composite parent, Look look, Function<PatientSummary, TwoLineRows.Row> rows, Runnable changed,
			Consumer<ExplainedException> failed) {
		this.changed = changed;
		this.failed = failed;
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
		table = viewer.getTable();
		table.setBackground(look.surface());
		AccessibleName.set(table, Messages.PatientsView_list);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setLabelProvider(new TwoLineRows<>(look,
				element -> element instanceof PatientSummary patient ? rows.apply(patient) : QUIET));
		viewer.setContentProvider((ILazyContentProvider) this::updateRow);
	}

	/** Shows what these pages hold from now on. */
	void show(PatientPages list) {
		pages = list;
		viewer.setInput(list);
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Calls back with a patient on a double click or Enter on her. */
	void onOpen(Consumer<PatientSummary> open) {
		viewer.addOpenListener(event -> selected().ifPresent(open));
	}

	/** The patient who is selected, if she has been read. */
	Optional<PatientSummary> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof PatientSummary patient ? Optional.of(patient)
				: Optional.empty();
	}

	/** Lets the keyboard go on in the list, at its beginning unless somebody is selected. */
	void focusRow() {
		table.setFocus();
		if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
			table.setSelection(0);
		}
	}

	/** The first row on the screen. */
	int firstRow() {
		return table.getTopIndex();
	}

	/** The last row on the screen. */
	int lastRow() {
		return Math.min(table.getItemCount(),
				table.getTopIndex() + table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1);
	}

	private void updateRow(int index) {
		viewer.replace(pages.at(index).<Object>map(patient -> patient).orElse(Unread.ROW), index);
	}

	@Override
	public void beforeChange() {
		if (table.isDisposed()) {
			return;
		}
		topBefore = table.getTopIndex();
		// at the beginning of the list one wants to see who comes in there
		top = topBefore == 0 ? Optional.empty() : pages.at(topBefore).map(PatientSummary::id);
		selectedBefore = selected().map(PatientSummary::id);
		selectionBefore = table.getSelectionIndex();
	}

	@Override
	public void changed(boolean anew) {
		if (table.isDisposed()) {
			return;
		}
		// somebody who is selected far from the screen has not been read: she is where she was unless others came or went
		int unread = anew || pages.total() != table.getItemCount() ? -1 : selectionBefore;
		table.setRedraw(false);
		table.deselectAll();
		if (table.getItemCount() - pages.total() > PatientPages.PAGE) {
			// GTK takes rows away one by one, which takes long when they are many
			table.removeAll();
		}
		viewer.setItemCount(pages.total());
		table.clearAll();
		int selection = find(selectedBefore).orElse(unread);
		if (selection >= 0) {
			table.setSelection(selection);
		}
		// selecting scrolls, so the top comes last
		table.setTopIndex(anew ? 0 : find(top).orElse(topBefore));
		table.setRedraw(true);
		changed.run();
	}

	private OptionalInt find(Optional<PatientId> patient) {
		return patient.map(pages::indexOf).orElseGet(OptionalInt::empty);
	}

	@Override
	public void arrived(int first, int count) {
		if (!table.isDisposed() && count > 0) {
			table.clear(first, Math.min(first + count, table.getItemCount()) - 1);
		}
	}

	@Override
	public void failed(ExplainedException failure) {
		failed.accept(failure);
	}
}
