package org.physiobench.ui.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Paragraphs;
import org.physiobench.ui.look.Paragraphs.Run;
import org.physiobench.ui.look.RoundedPanel;

/** A card of the overview: a title and a few lines. */
final class OverviewCard {

	private final Look look;
	private final RoundedPanel card;
	/** The text at the end of the card; null when something else is there. */
	private Paragraphs lines;

	OverviewCard(Composite parent, Look look, String title) {
		this.look = look;
		card = RoundedPanel.card(parent, look);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 3 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.verticalSpacing = Look.STEP;
		card.setLayout(layout);
		card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		line(title, look.strong(), look.ink());
	}

	/** What else is put into the card, below what is there already. */
	Composite area() {
		lines = null;
		return card;
	}

	/** A line of text. */
	void text(String words) {
		line(words, look.text(), look.ink());
	}

	/** A line that says something about the one before. */
	void note(String words) {
		line(words, look.small(), look.muted());
	}

	/** A line that must not be overlooked; the mark before it says so without its colour, too. */
	void warning(String words) {
		line("\u25b2 " + words, look.text(), look.danger()); //$NON-NLS-1$
	}

	/** A line that asks for attention. */
	void caution(String words) {
		line("\u25cf " + words, look.text(), look.attentionText()); //$NON-NLS-1$
	}

	/** Something to press. */
	void link(String words, Runnable act) {
		Chip.link(area(), look, words).onPress(act);
	}

	private void line(String words, Font font, Color color) {
		if (lines == null) {
			lines = new Paragraphs(card);
			GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
			place.widthHint = 1;
			lines.setLayoutData(place);
		}
		lines.add(new Run(words, font, color));
	}
}
