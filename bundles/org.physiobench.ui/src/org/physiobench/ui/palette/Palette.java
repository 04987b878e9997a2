package org.physiobench.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.physiobench.core.exercise.Circumstances;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseQuery;
import org.physiobench.core.exercise.Suitability.Unsuitable;
import org.physiobench.core.knowledge.LibraryKnowledge;
import org.physiobench.ui.cards.CardGrid;
import org.physiobench.ui.details.ExerciseDetails;
import org.physiobench.ui.figures.FigureStudio;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.SearchField;

/** What the palette consists of: the field to search in, and below it the cards of what was found, or what to do instead. */
final class Palette {

	private final ExerciseCatalog catalog;
	private final SearchField search;
	private final PaletteBody body;
	private final ExerciseDetails details;
	private final ExerciseCards cards;
	private final FilterChoices choices = new FilterChoices();
	private final PaletteMemory kept;
	private final PaletteScope scope;
	private final ExerciseWording wording = new ExerciseWording();
	private final FilterRow filters;
	private final ResultLine resultLine;
	private final NothingFound nothing;
	private boolean ready;

	/**
	 * @param knowledge resolves references, if there is anybody who does
	 * @param kept      what the palette remembers of its user
	 * @param add       adds an exercise to the program in front
	 */
	Palette(Composite part, Look look, ExerciseCatalog catalog, Optional<LibraryKnowledge> knowledge,
			PaletteMemory kept, Consumer<ExerciseEntry> add) {
		this.catalog = catalog;
		this.kept = kept;
		this.scope = new PaletteScope(kept);
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
		inset.verticalSpacing = 2 * Look.STEP;
		head.setLayout(inset);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		search = new SearchField(head, Messages.PaletteView_search);
		search.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filters = new FilterRow(head, look, choices, scope, this::refresh);
		filters.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		resultLine = new ResultLine(part, look, order -> refresh(), this::toggleDetails);
		resultLine.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		body = new PaletteBody(part, look);
		body.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		cards = new ExerciseCards(body.results(), look, new FigureStudio(catalog), new Marks());
		nothing = new NothingFound(body.results(), look, this::clearAll);
		details = body.addDetails(sash -> new ExerciseDetails(sash, look, catalog, knowledge, this::jump));
		cards().listeners().onSelect(exercise -> showDetails());
		search.onPause(words -> refresh());
		search.leadTo(cards().control(), this::refresh);
		search.onEscape(this::clearAll);
		search.onEnter(() -> addFirst(add));
		cards().listeners().onOpen(add);
		cards().listeners().onKey(this::typeOn);
		cards().listeners().onTouch((exercise, place) -> {
			if (ExerciseCard.isOnStar(place)) {
				toggleFavourite(exercise);
			}
		});
		showDetails(kept.showsDetails());
		say(Messages.PaletteView_loading);
		CatalogReading.start(catalog, body.control(), this::readAnew, this::say);
	}

	CardGrid<ExerciseEntry> cards() {
		return cards.grid();
	}

	void setFocus() {
		search.control().setFocus();
	}

	/** Judges from now on by what is known of another patient, or by what else became known of her. */
	void judgeFor(Circumstances patient) {
		scope.setPatient(patient);
		filters.update();
		refresh();
		showDetails();
	}

	private void toggleFavourite(ExerciseEntry exercise) {
		kept.toggleFavourite(exercise.id());
		if (scope.isFavouritesOnly()) {
			refresh();
		} else {
			cards().redraw(exercise);
		}
	}

	private void addFirst(Consumer<ExerciseEntry> add) {
		refresh();
		cards().first().ifPresent(add);
	}

	/** Typing on a card goes on in the search field, * makes a favourite, F4 opens the details, Escape begins anew. */
	private boolean typeOn(Event key) {
		boolean plain = (key.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
		if (plain && Character.isLetterOrDigit(key.character)) {
			search.typeOn(key.character);
			return true;
		}
		if (key.character == '*') {
			cards().selected().ifPresent(this::toggleFavourite);
			return true;
		}
		if (key.keyCode == SWT.F4) {
			toggleDetails();
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
		ExerciseQuery query = new ExerciseQuery(search.words(), choices.filters(), resultLine.order());
		boolean unordered = query.words().isBlank() && query.order() == ExerciseQuery.Order.RELEVANCE;
		return scope.narrow(catalog.search(query), unordered);
	}

	private void clearAll() {
		search.clear();
		filters.clear();
	}

	private void show(List<ExerciseEntry> found, Consumer<List<ExerciseEntry>> cardsOf) {
		cardsOf.accept(found);
		resultLine.count(found.size());
		if (!found.isEmpty()) {
			body.bringToTop(cards().control());
		} else if (!choices.isEmpty() || !scope.isEmpty() || !search.words().isBlank()) {
			nothing.say(whyNothing(), true);
			body.bringToTop(nothing.control());
		} else {
			say(Messages.PaletteView_noneAtAll);
		}
	}

	private String whyNothing() {
		boolean nothingElse = choices.isEmpty() && search.words().isBlank();
		if (nothingElse && scope.isFavouritesOnly()) {
			return Messages.Palette_noFavourites;
		}
		if (nothingElse && scope.isRecentOnly()) {
			return Messages.Palette_noneRecent;
		}
		return choices.isEmpty() && scope.isEmpty() ? NLS.bind(Messages.Palette_noneFound, search.words())
				: Messages.Palette_noneOfThese;
	}

	private void say(String message) {
		nothing.say(message, false);
		body.bringToTop(nothing.control());
	}

	private void toggleDetails() {
		showDetails(!body.showsDetails());
		kept.showDetails(body.showsDetails());
	}

	private void showDetails(boolean show) {
		body.showDetails(show);
		resultLine.showsDetails(show);
		showDetails();
	}

	/** What is not seen is not written. */
	private void showDetails() {
		if (body.showsDetails()) {
			Optional<ExerciseEntry> selected = cards().selected();
			details.show(selected, selected.flatMap(scope::against)
					.map(found -> NLS.bind(Messages.ExerciseCard_against, wording.reasons(found))).orElse("")); //$NON-NLS-1$
		}
	}

	/** Goes to another exercise, past all filters if they hide it. */
	private void jump(ExerciseId exercise) {
		catalog.find(exercise).ifPresent(found -> {
			if (!cards().select(found)) {
				clearAll();
				refresh();
				cards().select(found);
			}
		});
	}

	/** What the cards say of an exercise besides what it is. */
	private final class Marks implements ExerciseCard.Marks {

		@Override
		public boolean isFavourite(ExerciseEntry exercise) {
			return kept.isFavourite(exercise.id());
		}

		@Override
		public Optional<Unsuitable> against(ExerciseEntry exercise) {
			return scope.against(exercise);
		}
	}
}
