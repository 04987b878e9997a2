package org.physiobench.ui.progress.charts;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swtchart.IAxis;

/** Shapes that a panel draws besides lines, on the scales of its chart. */
interface Shapes {

	/**
	 * Draws them behind the traces.
	 *
	 * @param days  the axis of time, in days since 1970
	 * @param scale the other axis
	 */
	void draw(GC gc, IAxis days, IAxis scale);
}
