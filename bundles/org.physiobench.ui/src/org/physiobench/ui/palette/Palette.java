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
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseQuery;
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
	private final FilterChoices choices = new FilterChoices();
	private final FilterRow filters;
	private final ResultLine resultLine;
	private final NothingFound nothing;
	private boolean ready;

	Palette(Composite part, Look look, ExerciseCatalog catalog, Consumer<ExerciseEntry> add) {
		this.catalog = catalog;
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginBottom = -layout.marginHeight;
		layout.verticalSpacing = Look.STEP + 2;
		part.setLayout(layout);
		part.setBackground(look.surface());
		Composite head = look.on(look.surface(), new Composite(part, SWT.NONE));
		GridLayout inset = new GridLayout();
		inset.marginWidth = 2 * Look.STEP;
		inset.marginHeight = 0;
		head.setLayout(inset);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		search = new SearchField(head, Messages.PaletteView_search);
		search.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filters = new FilterRow(part, look, choices, this::refresh);
		filters.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		resultLine = new ResultLine(part, look, order -> refresh());
		resultLine.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		results = look.on(look.surface(), new Composite(part, SWT.NONE));
		results.setLayout(new StackLayout());
		results.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		cards = new ExerciseCards(results, look, new FigureStudio(catalog));
		nothing = new NothingFound(results, look, this::clearAll);
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
			clearAll();
			return true;
		}
		return false;
	}

	private void readAnew() {
		ready = true;
		show(find(), cards::showChanged);
	}

	private void refresh() {
		if (ready) {
			show(find(), cards()::show);
		}
	}

	private List<ExerciseEntry> find() {
		return catalog.search(new ExerciseQuery(search.words(), choices.filters(), resultLine.order()));
	}

	private void clearAll() {
		search.clear();
		filters.clear();
	}

	private void show(List<ExerciseEntry> found, Consumer<List<ExerciseEntry>> cardsOf) {
		cardsOf.accept(found);
		resultLine.count(found.size());
		if (!found.isEmpty()) {
			bringToTop(cards().control());
		} else if (!choices.isEmpty()) {
			nothing.say(Messages.Palette_noneOfThese, true);
			bringToTop(nothing.control());
		} else if (!search.words().isBlank()) {
			nothing.say(NLS.bind(Messages.Palette_noneFound, search.words()), true);
			bringToTop(nothing.control());
		} else {
			say(Messages.PaletteView_noneAtAll);
		}
	}

	private void say(String message) {
		nothing.say(message, false);
		bringToTop(nothing.control());
	}

	private void bringToTop(Control control) {
		((StackLayout) results.getLayout()).topControl = control;
		results.layout();
	}
}
