package org.physiobench.ui.protection;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.protection.Passphrase;
import org.physiobench.ui.look.AccessibleName;

/** The controls of these dialogs, as they look everywhere in them. */
final class Form {

	static final int INDENT = 24;

	private static final int MARGIN = 16;
	private static final int GAP = 8;
	private static final int TEXT_WIDTH = 540;
	private static final int FIELD_WIDTH = 280;

	private Form() {
	}

	static Composite page(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		return page;
	}

	/** Labels on the left, fields on the right. */
	static Composite group(Composite parent, int indent) {
		Composite group = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, GAP).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).applyTo(group);
		return group;
	}

	static Button button(Composite parent, int kind, String name) {
		Button button = new Button(parent, kind);
		button.setText(name);
		GridDataFactory.swtDefaults().indent(0, GAP).applyTo(button);
		return button;
	}

	/** A sentence that wraps. */
	static Label note(Composite parent, String text, int indent) {
		Label note = new Label(parent, SWT.WRAP);
		note.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).span(columns(parent), 1).indent(indent, 0)
				.hint(TEXT_WIDTH - indent, SWT.DEFAULT).applyTo(note);
		return note;
	}

	private static int columns(Composite parent) {
		return parent.getLayout() instanceof GridLayout layout ? layout.numColumns : 1;
	}

	/** A field whose characters are not shown, with its label. */
	static Text secret(Composite parent, String name) {
		return field(parent, name, SWT.PASSWORD);
	}

	static Text field(Composite parent, String name, int style) {
		new Label(parent, SWT.NONE).setText(name);
		Text field = new Text(parent, SWT.BORDER | SWT.SINGLE | style);
		AccessibleName.set(field, name.replace("&", "").replace(":", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		place.widthHint = FIELD_WIDTH;
		field.setLayoutData(place);
		return field;
	}

	/** Lets a field take all the room that there is. */
	static void widen(Text field) {
		field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	/** What was typed, to be closed; empty without a field. */
	static Passphrase passphrase(Text field) {
		return Passphrase.of(field == null ? new char[0] : field.getTextChars());
	}
}
