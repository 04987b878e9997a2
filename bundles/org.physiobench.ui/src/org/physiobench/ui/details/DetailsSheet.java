package org.physiobench.ui.details;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/** A sheet of text that is written from top to bottom: headings, paragraphs, lists and links. Empty texts leave no trace. */
final class DetailsSheet {

	private static final int SQUARE = 8;

	private final Composite page;
	private final Look look;

	/**
	 * @param page to be written on; it gets a layout
	 */
	DetailsSheet(Composite page, Look look) {
		this.page = page;
		this.look = look;
		page.setLayout(rows(3 * Look.STEP, 2 * Look.STEP));
	}

	Composite page() {
		return page;
	}

	void title(String text) {
		paragraph(page, text, look.heading(), look.ink());
	}

	void heading(String text) {
		Label label = paragraph(page, text, look.strong(), look.ink());
		((GridData) label.getLayoutData()).verticalIndent = 2 * Look.STEP;
	}

	void text(String text) {
		if (!text.isBlank()) {
			paragraph(page, text, page.getFont(), look.ink());
		}
	}

	void small(String text) {
		if (!text.isBlank()) {
			paragraph(page, text, look.small(), look.muted());
		}
	}

	/** A heading with a text below it. */
	void section(String heading, String text) {
		if (!text.isBlank()) {
			heading(heading);
			text(text);
		}
	}

	/** A heading with a list below it, each item after a mark. */
	void section(String heading, List<String> items, boolean numbered) {
		if (items.isEmpty()) {
			return;
		}
		heading(heading);
		Composite list = look.on(look.surface(), new Composite(page, SWT.NONE));
		GridLayout layout = rows(0, Look.STEP / 2);
		layout.numColumns = 2;
		list.setLayout(layout);
		list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		for (int i = 0; i < items.size(); i++) {
			Label mark = look.on(look.surface(), new Label(list, SWT.NONE));
			mark.setText(numbered ? (i + 1) + "." : "\u2022"); //$NON-NLS-1$ //$NON-NLS-2$
			mark.setForeground(look.muted());
			mark.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
			paragraph(list, items.get(i), page.getFont(), look.ink());
		}
	}

	/** What must not be overlooked, with a mark of its own. */
	void warning(String text) {
		if (!text.isBlank()) {
			paragraph(page, "\u25b2 " + text, page.getFont(), look.attentionText()); //$NON-NLS-1$
		}
	}

	/** A small line after a square of colour. */
	void kind(Color square, String text) {
		Composite line = look.on(look.surface(), new Composite(page, SWT.NONE));
		GridLayout layout = rows(0, 0);
		layout.numColumns = 2;
		line.setLayout(layout);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Composite mark = new Composite(line, SWT.NONE);
		mark.setBackground(square);
		GridData size = new GridData(SWT.LEFT, SWT.TOP, false, false);
		size.widthHint = SQUARE;
		size.heightHint = SQUARE;
		size.verticalIndent = Look.STEP;
		mark.setLayoutData(size);
		paragraph(line, text, look.small(), look.muted());
	}

	/** A line that leads somewhere, after a few words that do not. */
	void link(String before, String text, Runnable follow) {
		Composite line = look.on(look.surface(), new Composite(page, SWT.NONE));
		GridLayout layout = rows(0, 0);
		layout.numColumns = 2;
		line.setLayout(layout);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Label label = look.on(look.surface(), new Label(line, SWT.NONE));
		label.setText(before);
		label.setFont(look.small());
		label.setForeground(look.muted());
		Chip.link(line, look, text).onPress(follow);
	}

	private static Label paragraph(Composite parent, String text, Font font, Color color) {
		Label label = new Label(parent, SWT.WRAP);
		label.setBackground(parent.getBackground());
		label.setForeground(color);
		label.setFont(font);
		// an ampersand is a letter here and marks no key
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		// narrow by itself, so that it breaks where the page ends
		place.widthHint = 1;
		label.setLayoutData(place);
		return label;
	}

	private static GridLayout rows(int margin, int spacing) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = margin;
		layout.marginHeight = margin;
		layout.verticalSpacing = spacing;
		layout.horizontalSpacing = Look.STEP + 2;
		return layout;
	}
}
