package org.physiobench.ui.bodychart;

import java.util.function.Consumer;

import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;

/**
 * Draws a control on a sheet of its own and lays that on the screen. A drawing that clips to its shapes forgets to what it
 * was clipped before, and would leave marks beyond the part of the control that can be seen.
 */
final class Sheet {

	private Sheet() {
	}

	static void paint(PaintEvent event, Consumer<GC> drawing) {
		Canvas canvas = (Canvas) event.widget;
		Point size = canvas.getSize();
		if (size.x > 0 && size.y > 0) {
			Image sheet = new Image(event.display, (gc, width, height) -> {
				gc.setFont(canvas.getFont());
				gc.setBackground(canvas.getBackground());
				gc.fillRectangle(0, 0, width, height);
				drawing.accept(gc);
			}, size.x, size.y);
			event.gc.drawImage(sheet, 0, 0);
			sheet.dispose();
		}
	}
}
