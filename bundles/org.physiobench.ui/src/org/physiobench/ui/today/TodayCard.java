package org.physiobench.ui.today;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;

/** A card with a title above it and patients, one below the other, in it. */
final class TodayCard {

	private final Look look;
	private final RoundedPanel card;

	TodayCard(Composite parent, Look look, String title) {
		this.look = look;
		Label heading = look.on(look.ground(), new Label(parent, SWT.NONE));
		heading.setText(title);
		heading.setFont(look.strong());
		heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		card = RoundedPanel.card(parent, look);
		GridLayout layout = new GridLayout();
		layout.marginWidth = Look.STEP;
		layout.marginHeight = Look.STEP;
		layout.verticalSpacing = 0;
		card.setLayout(layout);
		card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	/** Adds a patient; as {@link PersonLink} describes. */
	void person(String name, String beside, List<PersonLink.Line> lines, Runnable open) {
		if (card.getChildren().length > 0) {
			Composite line = new Composite(card, SWT.NONE);
			line.setBackground(look.line());
			GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
			data.heightHint = 1;
			line.setLayoutData(data);
		}
		PersonLink link = new PersonLink(card, look, name, beside, lines);
		link.onOpen(open);
		link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	/** Says what is to be known when nobody is in the card. */
	void note(String words) {
		Label label = look.on(look.surface(), new Label(card, SWT.WRAP));
		label.setText(words);
		label.setFont(look.small());
		label.setForeground(look.muted());
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.horizontalIndent = Look.STEP;
		data.verticalIndent = Look.STEP;
		label.setLayoutData(data);
	}

	/** Adds something to press below the patients. */
	void link(String words, Runnable act) {
		Chip.link(card, look, words).onPress(act);
	}
}
