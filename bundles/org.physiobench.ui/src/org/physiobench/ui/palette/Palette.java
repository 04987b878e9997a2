package org.physiobench.ui.palette;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.ui.cards.CardGrid;
import org.physiobench.ui.figures.FigureStudio;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.SearchField;

/** What the palette consists of: the field to search in, and below it the cards of what was found, or what to do instead. */
final class Palette {

	private final ExerciseCatalog catalog;
	private final SearchField search;
	private final Composite results;
	private final ExerciseCards cards;
	private final Label hint;
	private boolean ready;

	Palette(Composite part, Look look, ExerciseCatalog catalog, Consumer<ExerciseEntry> add) {
		this.catalog = catalog;
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		part.setLayout(layout);
		part.setBackground(look.surface());
		search = new SearchField(part, Messages.PaletteView_search);
		GridData searchPlace = new GridData(SWT.FILL, SWT.CENTER, true, false);
		searchPlace.horizontalIndent = 2 * Look.STEP - 1;
		search.control().setLayoutData(searchPlace);
		results = look.on(look.surface(), new Composite(part, SWT.NONE));
		results.setLayout(new StackLayout());
		results.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		cards = new ExerciseCards(results, look, new FigureStudio(catalog));
		hint = look.on(look.surface(), new Label(results, SWT.WRAP));
		hint.setForeground(look.muted());
		search.onPause(words -> refresh());
		search.leadTo(cards().control());
		search.onEnter(() -> addFirst(add));
		cards().listeners().onOpen(add);
		cards().listeners().onKey(this::typeOn);
		say(Messages.PaletteView_loading);
		CatalogReading.start(catalog, results, this::readAnew, this::say);
	}

	CardGrid<ExerciseEntry> cards() {
		return cards.grid();
	}

	void setFocus() {
		search.control().setFocus();
	}

	private void addFirst(Consumer<ExerciseEntry> add) {
		refresh();
		cards().first().ifPresent(add);
	}

	/** Typing on a card goes on in the search field. */
	private boolean typeOn(Event key) {
		boolean plain = (key.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
		if (plain && Character.isLetterOrDigit(key.character)) {
			search.typeOn(key.character);
			return true;
		}
		if (key.keyCode == SWT.ESC) {
			search.clear();
			return true;
		}
		return false;
	}

	private void readAnew() {
		ready = true;
		show(catalog.search(search.words()), cards::showChanged);
	}

	private void refresh() {
		if (ready) {
			show(catalog.search(search.words()), cards()::show);
		}
	}

	private void show(List<ExerciseEntry> found, Consumer<List<ExerciseEntry>> cardsOf) {
		cardsOf.accept(found);
		if (found.isEmpty()) {
			say(search.words().isBlank() ? Messages.PaletteView_noneAtAll
					: NLS.bind(Messages.PaletteView_noneFound, search.words()));
		} else {
			bringToTop(cards().control());
		}
	}

	private void say(String message) {
		hint.setText(message);
		bringToTop(hint);
	}

	private void bringToTop(Control control) {
		((StackLayout) results.getLayout()).topControl = control;
		results.layout();
	}
}
