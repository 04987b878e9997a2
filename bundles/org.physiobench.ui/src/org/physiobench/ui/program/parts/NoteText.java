package org.physiobench.ui.program.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;

/** A field for a note: as high as its words need. */
final class NoteText {

	private final Text text;
	private boolean wanted;

	NoteText(Composite parent, Look look, String name, boolean editable) {
		text = look.on(parent.getBackground(),
				new Text(parent, SWT.MULTI | SWT.WRAP | (editable ? SWT.NONE : SWT.READ_ONLY)));
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = 1;
		text.setLayoutData(place);
		AccessibleName.set(text, name);
		// tabulator leads on and return does nothing, as in a field of one line: a note wraps by itself
		TabStop.alsoTab(text);
		text.addListener(SWT.Verify, event -> event.doit = !event.text.equals("\n") && !event.text.equals("\r\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	Text text() {
		return text;
	}

	/** Asks for room although there are no words yet. */
	void want() {
		wanted = true;
	}

	/** Whether it needs room. */
	boolean isWanted() {
		return wanted || !text.getText().isEmpty();
	}

	void onChange(Runnable changed) {
		text.addListener(SWT.Modify, event -> {
			wanted = text.isFocusControl();
			changed.run();
		});
		text.addListener(SWT.FocusIn, event -> wanted = true);
		text.addListener(SWT.FocusOut, event -> {
			wanted = false;
			changed.run();
		});
	}
}
