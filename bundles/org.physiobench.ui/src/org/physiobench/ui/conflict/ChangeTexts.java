package org.physiobench.ui.conflict;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.patient.changes.Change;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/** One change in full, its versions side by side: a row of the table holds no long text. */
final class ChangeTexts {

	private static final int HEIGHT = 72;

	private final Composite area;
	private final Look look;
	private final Label place;
	private final Text before;
	private final Text mine;
	private final Text theirs;

	ChangeTexts(Composite parent, Look look) {
		this.look = look;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 2 * Look.STEP;
		area.setLayout(layout);
		place = new Label(area, SWT.WRAP);
		place.setFont(look.strong());
		place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
		label(Messages.ChangeTexts_before);
		label(Messages.ChangeTexts_mine);
		label(Messages.ChangeTexts_theirs);
		before = text(Messages.ChangeTexts_before);
		mine = text(Messages.ChangeTexts_mine);
		theirs = text(Messages.ChangeTexts_theirs);
	}

	private void label(String name) {
		Label label = new Label(area, SWT.NONE);
		label.setText(name);
		label.setFont(look.small());
		label.setForeground(look.muted());
	}

	private Text text(String name) {
		Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = HEIGHT;
		data.widthHint = HEIGHT;
		text.setLayoutData(data);
		AccessibleName.set(text, name);
		return text;
	}

	Control control() {
		return area;
	}

	void show(Change change) {
		place.setText(change.place());
		before.setText(change.before());
		mine.setText(change.mine());
		theirs.setText(change.theirs());
		area.layout();
	}
}
