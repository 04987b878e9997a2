package org.physiobench.ui.progress;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Visit;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.form.Bindings;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;

/** The fields of one visit in a row. */
final class VisitFields {

	static final int COLUMNS = 5;

	private static final int DATE_WIDTH = 22 * Look.STEP;
	private static final int PAIN_WIDTH = 9 * Look.STEP;

	private final Composite rows;
	private final Look look;
	private final Bindings bindings;
	private final Runnable resized;

	/**
	 * @param rows    the fields live as long as it does
	 * @param resized called when a note takes more or less room
	 */
	VisitFields(Composite rows, Look look, RecordSession session, Runnable resized) {
		this.rows = rows;
		this.look = look;
		this.bindings = new Bindings(rows, session);
		this.resized = resized;
	}

	/**
	 * Makes them.
	 *
	 * @return where her pain is written
	 */
	Control create(Visit visit, Runnable remove) {
		bindings.date(narrow(new Text(rows, SWT.BORDER), DATE_WIDTH), Messages.VisitSection_dateName, visit,
				Literals.VISIT__VISITED_ON);
		Text pain = narrow(new Text(rows, SWT.BORDER | SWT.RIGHT), PAIN_WIDTH);
		bindings.number(pain, Messages.VisitSection_painName, visit, Literals.VISIT__PAIN_NOW);
		Button taughtBack = new Button(rows, SWT.CHECK);
		taughtBack.setBackground(look.surface());
		taughtBack.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
		taughtBack.setToolTipText(Messages.VisitSection_taughtBackHint);
		bindings.yesOrNo(taughtBack, Messages.VisitSection_taughtBack, visit, Literals.VISIT__TAUGHT_BACK);
		Text note = new Text(rows, SWT.BORDER | SWT.MULTI | SWT.WRAP);
		note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		TabStop.alsoTab(note);
		bindings.words(note, Messages.VisitSection_noteName, visit, Literals.VISIT__NOTE);
		note.addListener(SWT.Modify, event -> resized.run());
		Chip.link(rows, look, Messages.VisitSection_remove).onPress(remove);
		return pain;
	}

	private static Text narrow(Text field, int width) {
		GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		place.widthHint = width;
		field.setLayoutData(place);
		return field;
	}
}
