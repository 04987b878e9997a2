package org.physiobench.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;

/**
 * Lets the mouse wheel scroll the page also over a control that would change its value instead: nobody who scrolls a
 * record wants to choose something else on the way.
 */
public final class Wheel {

	private static final int LINE = 16;

	private Wheel() {
	}

	/** From now on the wheel leaves the value of the control alone; only what is longer than the control scrolls in it. */
	public static void scrollsThePage(Scrollable control) {
		control.addListener(SWT.MouseVerticalWheel, event -> {
			ScrollBar own = control.getVerticalBar();
			if (own == null || own.getThumb() >= own.getMaximum()) {
				event.doit = false;
				scroll(control, event);
			}
		});
	}

	private static void scroll(Control control, Event event) {
		for (Control above = control.getParent(); above != null; above = above.getParent()) {
			if (above instanceof ScrolledComposite page) {
				Point origin = page.getOrigin();
				page.setOrigin(origin.x, origin.y - event.count * LINE);
				return;
			}
		}
	}
}
