package org.physiobench.ui.program;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.ui.look.Look;

/** The dashed place below the cards of a phase; an exercise may be dropped there or anywhere on the column. */
final class DropPlace {

	private static final int RADIUS = 8;
	private static final int[] DASHES = { 4, 3 };

	private final Composite place;
	private final Label hint;
	private final Look look;

	DropPlace(Composite column, Look look) {
		this.look = look;
		place = look.on(look.ground(), new Composite(column, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginHeight = 2 * Look.STEP;
		place.setLayout(layout);
		hint = look.on(look.ground(), new Label(place, SWT.CENTER | SWT.WRAP));
		hint.setText(Messages.DropPlace_hint);
		hint.setForeground(look.muted());
		hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
		place.addListener(SWT.Paint, event -> paint(event.gc));
	}

	Control control() {
		return place;
	}

	/** Shows whether what is dragged would come here. */
	void highlight(boolean on) {
		var background = on ? look.accentSoft() : look.ground();
		place.setBackground(background);
		hint.setBackground(background);
		hint.setForeground(on ? look.accent() : look.muted());
	}

	private void paint(GC gc) {
		Rectangle area = place.getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setForeground(look.faint());
		gc.setLineDash(DASHES);
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 2 * RADIUS, 2 * RADIUS);
	}
}
