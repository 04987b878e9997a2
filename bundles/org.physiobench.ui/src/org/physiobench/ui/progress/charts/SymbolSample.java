package org.physiobench.ui.progress.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swtchart.LineStyle;

/** Draws a piece of a trace into a legend, with the shapes that the chart draws. */
final class SymbolSample {

	/** How wide a sample is. */
	static final int WIDTH = 24;

	private SymbolSample() {
	}

	/** Draws it from x on around the height y. */
	static void draw(GC gc, Trace trace, int x, int y) {
		gc.setForeground(trace.color());
		gc.setBackground(trace.color());
		if (trace.line() != LineStyle.NONE) {
			gc.setLineWidth(2);
			gc.setLineStyle(trace.line().value());
			gc.drawLine(x, y, x + WIDTH, y);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		int size = trace.size();
		int middle = x + WIDTH / 2;
		switch (trace.symbol()) {
		case CIRCLE -> gc.fillOval(middle - size, y - size, 2 * size, 2 * size);
		case SQUARE -> gc.fillRectangle(middle - size, y - size, 2 * size, 2 * size);
		case DIAMOND -> gc.fillPolygon(new int[] { middle, y - size, middle + size, y, middle, y + size, middle - size, y });
		case TRIANGLE -> gc.fillPolygon(new int[] { middle, y - size, middle + size, y + size, middle - size, y + size });
		case INVERTED_TRIANGLE -> gc
				.fillPolygon(new int[] { middle, y + size, middle + size, y - size, middle - size, y - size });
		case CROSS -> {
			gc.setLineWidth(2);
			gc.drawLine(middle - size, y - size, middle + size, y + size);
			gc.drawLine(middle - size, y + size, middle + size, y - size);
		}
		default -> {
			// a line without shapes
		}
		}
		gc.setLineWidth(1);
	}
}
