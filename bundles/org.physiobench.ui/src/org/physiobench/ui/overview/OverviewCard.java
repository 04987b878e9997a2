package org.physiobench.ui.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;

/** A card of the overview: a title and a few lines. */
final class OverviewCard {

	private final Look look;
	private final RoundedPanel card;

	OverviewCard(Composite parent, Look look, String title) {
		this.look = look;
		card = RoundedPanel.card(parent, look);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 3 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.verticalSpacing = Look.STEP;
		card.setLayout(layout);
		card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		line(title, look.ink()).setFont(look.strong());
	}

	/** What else is put into the card. */
	Composite area() {
		return card;
	}

	/** A line of text. */
	void text(String words) {
		line(words, look.ink());
	}

	/** A line that says something about the one before. */
	void note(String words) {
		line(words, look.muted()).setFont(look.small());
	}

	/** A line that must not be overlooked; the mark before it says so without its colour, too. */
	void warning(String words) {
		line("\u25b2 " + words, look.danger()); //$NON-NLS-1$
	}

	/** A line that asks for attention. */
	void caution(String words) {
		line("\u25cf " + words, look.attentionText()); //$NON-NLS-1$
	}

	/** Something to press. */
	void link(String words, Runnable act) {
		Chip.link(card, look, words).onPress(act);
	}

	private Label line(String words, Color color) {
		Label label = look.on(look.surface(), new Label(card, SWT.WRAP));
		// a mnemonic is nothing that a patient's words are to make
		label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setForeground(color);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = 1;
		label.setLayoutData(place);
		return label;
	}
}
