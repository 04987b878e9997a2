package org.physiobench.ui.palette;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.physiobench.core.exercise.ExerciseQuery.Order;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/** Says how many exercises were found, and in which order they are. */
final class ResultLine {

	private final Composite line;
	private final Label count;
	private final Chip sort;
	private final Consumer<Order> changed;
	private final Chip details;
	private Order order = Order.RELEVANCE;

	/**
	 * @param changed takes another order
	 * @param details shows or hides the details
	 */
	ResultLine(Composite parent, Look look, Consumer<Order> changed, Runnable details) {
		this.changed = changed;
		line = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 0;
		layout.marginWidth = 2 * Look.STEP;
		line.setLayout(layout);
		count = look.on(look.surface(), new Label(line, SWT.NONE));
		count.setFont(look.small());
		count.setForeground(look.muted());
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		sort = Chip.inline(line, look, words());
		sort.onPress(this::open);
		this.details = Chip.link(line, look, Messages.ResultLine_showDetails);
		this.details.onPress(details);
	}

	Control control() {
		return line;
	}

	Order order() {
		return order;
	}

	/** Says what the link to the details does next. */
	void showsDetails(boolean shown) {
		details.setText(shown ? Messages.ResultLine_hideDetails : Messages.ResultLine_showDetails);
		details.requestLayout();
	}

	void count(int found) {
		count.setText(found == 1 ? Messages.ResultLine_one : NLS.bind(Messages.ResultLine_many, found));
	}

	private String words() {
		return NLS.bind(Messages.ResultLine_sortedBy, name(order));
	}

	private static String name(Order order) {
		return switch (order) {
		case RELEVANCE -> Messages.ResultLine_relevance;
		case NAME -> Messages.ResultLine_name;
		case FAMILY -> Messages.ResultLine_family;
		};
	}

	private void open() {
		Menu menu = new Menu(sort);
		for (Order choice : Order.values()) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(name(choice));
			item.setSelection(choice == order);
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					sortBy(choice);
				}
			});
		}
		menu.setLocation(sort.toDisplay(0, sort.getSize().y));
		menu.addListener(SWT.Hide, event -> sort.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void sortBy(Order choice) {
		order = choice;
		sort.setText(words());
		sort.requestLayout();
		changed.accept(order);
	}
}
