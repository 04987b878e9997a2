package org.physiobench.ui.program.head;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.physiobench.ui.look.Look;

/** A number to be seen at a glance above the words for what it is. */
final class TotalFigure {

	private final Look look;
	private final Label number;
	private final Label words;

	TotalFigure(Composite parent, Look look) {
		this.look = look;
		Composite whole = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		whole.setLayout(layout);
		whole.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		number = look.on(look.surface(), new Label(whole, SWT.NONE));
		number.setFont(look.heading());
		words = look.on(look.surface(), new Label(whole, SWT.NONE));
		words.setFont(look.small());
	}

	/**
	 * Shows a number.
	 *
	 * @param tooMuch whether it is more than there is room for
	 */
	void show(String figure, String below, boolean tooMuch) {
		number.setText(figure);
		number.setForeground(tooMuch ? look.attentionText() : look.ink());
		words.setText(below);
		words.setForeground(tooMuch ? look.attentionText() : look.muted());
	}

	/** Says where the number comes from. */
	void explain(String how) {
		number.setToolTipText(how);
		words.setToolTipText(how);
	}
}
