package org.physiobench.ui.palette;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/** What stands in the place of the cards when there are none: why, and what to do next. */
final class NothingFound {

	private final Composite place;
	private final Label why;
	private final Chip clear;

	/**
	 * @param clearAll takes back all that was chosen and typed
	 */
	NothingFound(Composite parent, Look look, Runnable clearAll) {
		place = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 3 * Look.STEP;
		layout.marginHeight = 3 * Look.STEP;
		place.setLayout(layout);
		why = look.on(look.surface(), new Label(place, SWT.WRAP));
		why.setForeground(look.muted());
		why.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		clear = Chip.link(place, look, Messages.FilterRow_clear);
		clear.onPress(clearAll);
	}

	Control control() {
		return place;
	}

	/**
	 * Says why there is nothing.
	 *
	 * @param mend whether clearing what was chosen and typed would help
	 */
	void say(String reason, boolean mend) {
		why.setText(reason);
		clear.setVisible(mend);
		place.layout();
	}
}
