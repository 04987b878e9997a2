package org.physiobench.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/** The chips above the cards: each says what is chosen of it and opens a menu to choose. */
final class FilterRow {

	private final Look look;
	private final FilterChoices choices;
	private final PaletteScope scope;
	private final Runnable changed;
	private final Composite row;
	private final Chip clear;
	private final List<Runnable> updates = new ArrayList<>();

	/**
	 * @param changed called when something else is chosen
	 */
	FilterRow(Composite parent, Look look, FilterChoices choices, PaletteScope scope, Runnable changed) {
		this.look = look;
		this.choices = choices;
		this.scope = scope;
		this.changed = changed;
		row = look.on(look.surface(), new Composite(parent, SWT.NONE));
		RowLayout layout = new RowLayout();
		layout.spacing = Look.STEP;
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.center = true;
		row.setLayout(layout);
		Chip patient = addToggle(Messages.FilterRow_forPatient, Messages.FilterRow_forPatientHint, scope::isForPatient,
				scope::setForPatient);
		updates.add(() -> offer(patient, scope.knowsPatient()));
		addToggle(Messages.FilterRow_favourites, Messages.FilterRow_favouritesHint, scope::isFavouritesOnly,
				scope::setFavouritesOnly);
		addToggle(Messages.FilterRow_recent, Messages.FilterRow_recentHint, scope::isRecentOnly, scope::setRecentOnly);
		choices.all().forEach(this::addChip);
		clear = Chip.link(row, look, Messages.FilterRow_clear);
		clear.onPress(this::clear);
		update();
	}

	Control control() {
		return row;
	}

	/** Takes back all that was chosen. */
	void clear() {
		choices.clear();
		scope.clear();
		chosen();
	}

	private Chip addToggle(String name, String hint, BooleanSupplier value, Consumer<Boolean> set) {
		Chip chip = Chip.toggle(row, look, name);
		chip.setToolTipText(hint);
		chip.onPress(() -> {
			set.accept(!value.getAsBoolean());
			chosen();
		});
		updates.add(() -> chip.setChosen(value.getAsBoolean()));
		return chip;
	}

	private <T> void addChip(Choice<T> choice) {
		Chip chip = Chip.menu(row, look, choice.name());
		chip.onPress(() -> open(chip, choice));
		updates.add(() -> {
			chip.setText(choice.summary());
			chip.setChosen(!choice.isEmpty());
			chip.setToolTipText(choice.isEmpty() ? null : choice.name());
		});
	}

	private <T> void open(Chip chip, Choice<T> choice) {
		Menu menu = new Menu(chip);
		for (T value : choice.values()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(choice.wordsOf(value));
			item.setSelection(choice.isChosen(value));
			item.addListener(SWT.Selection, event -> {
				choice.toggle(value);
				chosen();
			});
		}
		menu.setLocation(chip.toDisplay(0, chip.getSize().y));
		menu.addListener(SWT.Hide, event -> chip.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void chosen() {
		update();
		changed.run();
	}

	/** Shows what can be chosen now, and what is. */
	void update() {
		updates.forEach(Runnable::run);
		offer(clear, !choices.isEmpty() || !scope.isEmpty());
		row.requestLayout();
	}

	private static void offer(Chip chip, boolean offered) {
		RowData place = new RowData();
		place.exclude = !offered;
		chip.setLayoutData(place);
		chip.setVisible(offered);
	}
}
