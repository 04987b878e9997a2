package org.physiobench.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Lets Tab lead from one control to the next where the platform would keep the key, or keep every other key from it. */
public final class TabStop {

	private TabStop() {
	}

	/** For a control that draws itself: it is drawn anew as the focus comes and goes, and Tab alone leads on. */
	public static void drawn(Canvas canvas) {
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		onlyTab(canvas);
	}

	/** Tab leads on; arrows, Enter and all other keys stay with the control. */
	public static void onlyTab(Control control) {
		control.addListener(SWT.Traverse, event -> event.doit = isTab(event));
	}

	/** For words in several lines: Tab leads on instead of being typed. */
	public static void alsoTab(Text text) {
		text.addListener(SWT.Traverse, event -> event.doit |= isTab(event));
	}

	private static boolean isTab(Event event) {
		return event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
	}
}
