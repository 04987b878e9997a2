package org.physiobench.ui.assessment;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.ui.look.Look;

/** Cells of rows: fields without labels, whose hints say what belongs there. */
final class Cells {

	private static final int NUMBER_WIDTH = 32;
	private static final int DATE_WIDTH = 92;

	private final Composite row;
	private final Look look;

	Cells(Composite row, Look look) {
		this.row = row;
		this.look = look;
	}

	/** A field that takes the room that there is. */
	Text words(String hint) {
		Text text = new Text(row, SWT.BORDER);
		text.setMessage(hint);
		GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
		place.widthHint = 1;
		text.setLayoutData(place);
		return text;
	}

	Text number() {
		return fixed(new Text(row, SWT.BORDER | SWT.RIGHT), NUMBER_WIDTH);
	}

	Text date() {
		return fixed(new Text(row, SWT.BORDER), DATE_WIDTH);
	}

	Combo choice() {
		Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		return combo;
	}

	/** A name that takes the room that there is. */
	Label name(String text) {
		Label label = unit(text);
		label.setForeground(look.ink());
		label.setFont(row.getFont());
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return label;
	}

	/** A word behind a number or before a date. */
	Label unit(String text) {
		Label label = look.on(look.surface(), new Label(row, SWT.NONE));
		label.setFont(look.small());
		label.setForeground(look.muted());
		label.setText(text);
		return label;
	}

	/** A word that stands at the end of its columns, before a date. */
	void before(String text, int columns) {
		unit(text).setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, columns, 1));
	}

	/** A line below the others over the whole width. */
	Label below(String text, int columns) {
		Label label = look.on(look.surface(), new Label(row, SWT.WRAP));
		label.setFont(look.small());
		label.setForeground(look.muted());
		label.setText(text);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
		place.widthHint = 1;
		label.setLayoutData(place);
		return label;
	}

	/** Lets a cell go over several columns. */
	static <C extends Control> C over(int columns, C cell) {
		((GridData) cell.getLayoutData()).horizontalSpan = columns;
		return cell;
	}

	private static Text fixed(Text text, int width) {
		GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		place.widthHint = width;
		text.setLayoutData(place);
		return text;
	}
}
