package org.physiobench.ui.patients;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.physiobench.core.patient.PatientFilter.Care;
import org.physiobench.core.patient.PatientOrder;

/** The menus in which a list of patients is chosen; each lives while it is open. */
final class FilterMenu {

	private static final List<Integer> WEEKS = List.of(2, 4, 6, 8, 12, 26);

	private final Control anchor;
	private final ListChoice now;
	private final Consumer<ListChoice> choose;
	private final Menu menu;

	/**
	 * @param anchor below which it opens
	 * @param now    what is chosen
	 * @param choose called with what is chosen then
	 */
	FilterMenu(Control anchor, ListChoice now, Consumer<ListChoice> choose) {
		this.anchor = anchor;
		this.now = now;
		this.choose = choose;
		this.menu = new Menu(anchor);
	}

	/** Offers all orders. */
	void openOrders() {
		for (PatientOrder order : PatientOrder.values()) {
			item(menu, SWT.RADIO, ListWords.of(order), order == now.order(), () -> choose.accept(now.withOrder(order)));
		}
		open();
	}

	/**
	 * Offers all filters and the saved lists.
	 *
	 * @param startSaving called when the list shall be saved
	 */
	void openFilters(SavedLists saved, Runnable startSaving) {
		saved.all().forEach(
				(name, choice) -> item(menu, SWT.RADIO, escaped(name), choice.equals(now), () -> choose.accept(choice)));
		separator();
		for (Care care : Care.values()) {
			item(menu, SWT.RADIO, ListWords.of(care), care == now.care(), () -> choose.accept(now.withCare(care)));
		}
		separator();
		item(menu, SWT.CHECK, Messages.Lists_thisWeek, now.thisWeek(),
				() -> choose.accept(now.withThisWeek(!now.thisWeek())));
		Menu weeks = submenu(Messages.FilterMenu_notSeenFor);
		for (int number : WEEKS) {
			item(weeks, SWT.RADIO, NLS.bind(Messages.FilterMenu_weeks, String.valueOf(number)),
					number == now.unseenWeeks(), () -> choose.accept(now.withUnseenWeeks(number)));
		}
		separator();
		item(menu, SWT.PUSH, Messages.FilterMenu_save, false, startSaving);
		if (!saved.all().isEmpty()) {
			Menu removal = submenu(Messages.FilterMenu_remove);
			saved.all().keySet().forEach(name -> item(removal, SWT.PUSH, escaped(name), false, () -> {
				saved.remove(name);
				choose.accept(now);
			}));
		}
		open();
	}

	private static String escaped(String name) {
		return name.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void separator() {
		if (menu.getItemCount() > 0) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
	}

	private Menu submenu(String name) {
		MenuItem item = new MenuItem(menu, SWT.CASCADE);
		item.setText(name);
		Menu submenu = new Menu(menu);
		item.setMenu(submenu);
		return submenu;
	}

	private static void item(Menu owner, int style, String text, boolean selected, Runnable act) {
		MenuItem item = new MenuItem(owner, style);
		item.setText(text);
		item.setSelection(selected);
		item.addListener(SWT.Selection, event -> {
			// the one of a group that is left tells of it, too
			if (style != SWT.RADIO || item.getSelection()) {
				act.run();
			}
		});
	}

	private void open() {
		menu.setLocation(anchor.toDisplay(0, anchor.getSize().y));
		menu.addListener(SWT.Hide, event -> anchor.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
