package org.physiobench.ui.person;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.physiobench.figure.ClinicAppearance;
import org.physiobench.ui.cards.CardGrid;
import org.physiobench.ui.figures.PortraitPictures;
import org.physiobench.ui.look.Look;

/** The values of one feature beside each other, of which one is chosen. */
final class FeatureRow<V extends Enum<V>> {

	private static final int GAP = 2 * Look.STEP;

	private final Feature<V> feature;
	private final ClinicAppearance person;
	private final CardGrid<V> grid;

	FeatureRow(Composite parent, Look look, Feature<V> feature, ClinicAppearance person, PortraitPictures portraits) {
		this.feature = feature;
		this.person = person;
		Label label = look.on(look.surface(), new Label(parent, SWT.NONE));
		label.setText(feature.name());
		label.setFont(look.strong());
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		PersonCard<V> card = new PersonCard<>(look, feature, person, portraits);
		grid = new CardGrid<>(parent, look, card, value -> value, feature.name());
		Canvas canvas = grid.control();
		GC gc = new GC(canvas);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.heightHint = card.height(gc) + 2 * GAP;
		place.widthHint = feature.values().size() * (card.leastWidth() + GAP) + GAP;
		gc.dispose();
		// the first card stands below the label
		place.horizontalIndent = -GAP;
		canvas.setLayoutData(place);
		// Escape and Enter are the dialog's: they close it
		canvas.addListener(SWT.Traverse, FeatureRow::leave);
		grid.show(feature.inOrder());
		show();
		grid.listeners().onSelect(chosen -> chosen
				.ifPresent(value -> person.choose(feature.change().apply(person.current(), value))));
	}

	/** Shows the person as she is now. */
	void show() {
		if (grid.control().isDisposed()) {
			return;
		}
		V now = feature.of().apply(person.current());
		if (!grid.selected().filter(now::equals).isPresent()) {
			grid.select(now);
		}
		grid.control().redraw();
	}

	private static void leave(Event event) {
		event.doit |= event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN;
	}
}
