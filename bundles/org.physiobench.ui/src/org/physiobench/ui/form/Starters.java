package org.physiobench.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/** What begins another row of a list. */
public final class Starters {

	private Starters() {
	}

	/**
	 * An empty field below the rows: with the first letter the row is there, and what is typed goes on in it.
	 *
	 * @param begin takes what was typed first
	 */
	public static void typed(Composite list, String hint, Consumer<String> begin) {
		Text text = new Text(list, SWT.BORDER);
		text.setMessage(hint);
		AccessibleName.set(text, hint);
		text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		text.addListener(SWT.Modify, event -> {
			String typed = text.getText();
			if (!typed.isBlank()) {
				text.setText(""); //$NON-NLS-1$
				begin.accept(typed);
			}
		});
	}

	/** A button that opens a menu of what can be added. */
	public static <V> void chosen(Composite list, Look look, String name, Supplier<List<V>> values,
			Function<V, String> wording, Consumer<V> begin) {
		Chip chip = Chip.menu(list, look, name);
		chip.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		chip.onPress(() -> {
			Menu menu = new Menu(chip);
			for (V value : values.get()) {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(wording.apply(value));
				item.addListener(SWT.Selection, event -> begin.accept(value));
			}
			menu.setLocation(chip.toDisplay(0, chip.getSize().y));
			menu.addListener(SWT.Hide, event -> chip.getDisplay().asyncExec(menu::dispose));
			menu.setVisible(true);
		});
	}
}
