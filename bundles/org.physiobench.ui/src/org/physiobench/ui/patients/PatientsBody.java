package org.physiobench.ui.patients;

import java.text.NumberFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.SearchField;
import org.physiobench.ui.look.TwoLineRows;

/** What is in the view of patients: a search field, the filters, how many were found, and the list or a hint. */
final class PatientsBody {

	private final SearchField search;
	private final FilterBar filters;
	private final Label count;
	private final Composite results;
	private final PatientTable table;
	private final Label hint;
	private ListChoice choice;
	private Consumer<ListChoice> chosen = any -> {
	};
	private Runnable changed = () -> {
	};
	private Consumer<ExplainedException> failed = any -> {
	};

	/**
	 * @param second what stands below the name of a patient
	 */
	PatientsBody(Composite part, Look look, SavedLists saved, ListChoice first, Function<PatientSummary, String> second) {
		choice = first;
		part.setLayout(new GridLayout());
		part.setBackground(look.surface());
		search = new SearchField(part, Messages.PatientsView_search);
		search.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filters = new FilterBar(part, look, saved, first, this::choose);
		filters.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		count = look.on(look.surface(), new Label(part, SWT.NONE));
		count.setFont(look.small());
		count.setForeground(look.muted());
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		results = look.on(look.surface(), new Composite(part, SWT.NONE));
		results.setLayout(new StackLayout());
		results.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table = new PatientTable(results, look,
				patient -> new TwoLineRows.Row(patient.filedName(), second.apply(patient), Optional.empty()),
				() -> changed.run(), failure -> failed.accept(failure));
		hint = look.on(look.surface(), new Label(results, SWT.WRAP));
		hint.setForeground(look.muted());
		search.onPause(words -> searchFor(words));
		search.leadTo(table.viewer().getControl(), table::focusRow);
	}

	/** The same words again are no other choice: Enter may have been faster than the pause. */
	private void searchFor(String words) {
		if (!words.equals(choice.words())) {
			choice = choice.withWords(words);
			filters.show(choice);
			chosen.accept(choice);
		}
	}

	private void choose(ListChoice next) {
		choice = next;
		if (!next.words().equals(search.words())) {
			search.show(next.words());
		}
		chosen.accept(next);
	}

	/** Calls back when another list is chosen or searched for. */
	void onChoice(Consumer<ListChoice> choose) {
		chosen = choose;
	}

	/** Calls back when Enter is pressed in the search field. */
	void onEnter(Runnable act) {
		search.onEnter(() -> {
			choice = choice.withWords(search.words());
			act.run();
		});
	}

	/** Calls back when the list that is shown is another one, or cannot be read. */
	void onListChange(Runnable change, Consumer<ExplainedException> failure) {
		changed = change;
		failed = failure;
	}

	PatientTable table() {
		return table;
	}

	/** The words in the search field. */
	String words() {
		return search.words();
	}

	/** Shows the list. */
	void showList(int total) {
		count.setText(total == 1 ? Messages.PatientsView_one
				: NLS.bind(Messages.PatientsView_count, NumberFormat.getIntegerInstance().format(total)));
		bringToTop(table.viewer().getControl());
	}

	/** Shows a hint in the place of the list. */
	void say(String message) {
		count.setText(""); //$NON-NLS-1$
		hint.setText(message);
		bringToTop(hint);
	}

	void setFocus() {
		search.control().setFocus();
	}

	boolean isDisposed() {
		return results.isDisposed();
	}

	private void bringToTop(Control control) {
		StackLayout layout = (StackLayout) results.getLayout();
		if (layout.topControl != control) {
			layout.topControl = control;
			results.layout();
		}
	}
}
