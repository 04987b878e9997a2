package org.physiobench.ui.patients;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.patient.PatientFilter.Care;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/** The chips above a list of patients: one opens the filters, one the orders, and each filter that is on has one to close. */
final class FilterBar {

	private static final int NAME_WIDTH = 150;
	private static final String CLOSE = "  \u00d7"; //$NON-NLS-1$

	private final Look look;
	private final SavedLists saved;
	private final Consumer<ListChoice> chosen;
	private final Composite row;
	private final Chip filters;
	private final Chip orders;
	private ListChoice now;

	/**
	 * @param chosen called when something else is chosen
	 */
	FilterBar(Composite parent, Look look, SavedLists saved, ListChoice first, Consumer<ListChoice> chosen) {
		this.look = look;
		this.saved = saved;
		this.chosen = chosen;
		this.now = first;
		row = look.on(look.surface(), new Composite(parent, SWT.NONE));
		RowLayout layout = new RowLayout();
		layout.spacing = Look.STEP;
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.center = true;
		row.setLayout(layout);
		filters = Chip.menu(row, look, Messages.FilterBar_filter);
		filters.onPress(() -> new FilterMenu(filters, now, this::choose).openFilters(saved, this::askForName));
		orders = Chip.menu(row, look, ListWords.of(first.order()));
		orders.setToolTipText(Messages.FilterBar_orderHint);
		orders.onPress(() -> new FilterMenu(orders, now, this::choose).openOrders());
		show(first);
	}

	Control control() {
		return row;
	}

	/** Shows what is chosen. */
	void show(ListChoice choice) {
		now = choice;
		for (Control control : row.getChildren()) {
			if (control != filters && control != orders) {
				control.dispose();
			}
		}
		filters.setText(saved.nameOf(choice).orElse(Messages.FilterBar_filter));
		orders.setText(ListWords.of(choice.order()));
		if (choice.care() != Care.ANY) {
			addChip(ListWords.of(choice.care()), choice.withCare(Care.ANY));
		}
		if (choice.thisWeek()) {
			addChip(Messages.Lists_thisWeek, choice.withThisWeek(false));
		}
		if (choice.unseenWeeks() > 0) {
			addChip(ListWords.unseen(choice.unseenWeeks()), choice.withUnseenWeeks(0));
		}
		row.requestLayout();
	}

	private void addChip(String words, ListChoice without) {
		Chip chip = Chip.toggle(row, look, words + CLOSE);
		AccessibleName.set(chip, NLS.bind(Messages.FilterBar_closeHint, words));
		chip.setToolTipText(NLS.bind(Messages.FilterBar_closeHint, words));
		chip.setChosen(true);
		chip.onPress(() -> {
			filters.setFocus();
			choose(without);
		});
	}

	private void choose(ListChoice choice) {
		show(choice);
		chosen.accept(choice);
	}

	/** A name is typed in the place of the chips, not in a dialog. */
	private void askForName() {
		Text name = new Text(row, SWT.BORDER);
		name.setLayoutData(new RowData(NAME_WIDTH, SWT.DEFAULT));
		name.setMessage(Messages.FilterBar_name);
		AccessibleName.set(name, Messages.FilterBar_name);
		name.setToolTipText(Messages.FilterBar_nameHint);
		name.setText(ListWords.nameFor(now));
		name.selectAll();
		name.addListener(SWT.DefaultSelection, event -> saveAs(name.getText()));
		name.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				event.doit = false;
				filters.setFocus();
			}
		});
		name.addListener(SWT.FocusOut, event -> row.getDisplay().asyncExec(() -> {
			if (!name.isDisposed()) {
				show(now);
			}
		}));
		row.requestLayout();
		name.setFocus();
	}

	private void saveAs(String name) {
		if (!name.isBlank()) {
			saved.save(name, now);
			filters.setFocus();
			show(now);
		}
	}
}
