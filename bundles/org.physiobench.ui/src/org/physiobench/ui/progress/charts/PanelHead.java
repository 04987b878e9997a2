package org.physiobench.ui.progress.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TextFit;

/** The line above a panel: what it shows, and which shape is what. */
final class PanelHead {

	private static final int LINE = 5 * Look.STEP;

	private final Canvas canvas;
	private final Look look;
	private final Panel panel;

	PanelHead(Composite parent, Look look, Panel panel) {
		this.look = look;
		this.panel = panel;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				return new Point(width == SWT.DEFAULT ? 0 : width, width == SWT.DEFAULT || fits(width) ? LINE : 2 * LINE);
			}
		};
		canvas.setBackground(look.surface());
		canvas.setToolTipText(panel.summary());
		AccessibleName.set(canvas, panel.summary());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
	}

	Canvas control() {
		return canvas;
	}

	/** Whether all that is to be said finds room in one line. */
	private boolean fits(int width) {
		GC gc = new GC(canvas);
		gc.setFont(look.small());
		int note = gc.textExtent(panel.note()).x;
		int end = legend(gc, false);
		gc.dispose();
		return panel.note().isEmpty() || end + note <= width;
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		int x = legend(gc, true);
		gc.setForeground(look.muted());
		boolean below = canvas.getSize().y > LINE;
		words(gc, panel.note(), below ? 0 : x, below ? LINE : 0, true);
	}

	/** Title and shapes; answers where they end. */
	private int legend(GC gc, boolean draw) {
		gc.setFont(look.strong());
		gc.setForeground(look.ink());
		int x = words(gc, panel.title(), 0, 0, draw) + 3 * Look.STEP;
		gc.setFont(look.small());
		for (Trace trace : panel.traces()) {
			if (!trace.name().isEmpty()) {
				if (draw) {
					SymbolSample.draw(gc, trace, x, LINE / 2);
				}
				gc.setForeground(look.muted());
				x = words(gc, trace.name(), x + SymbolSample.WIDTH + Look.STEP, 0, draw) + 3 * Look.STEP;
			}
		}
		return x;
	}

	/** Writes what there is room for and answers where the whole would end. */
	private int words(GC gc, String text, int x, int y, boolean draw) {
		if (draw) {
			String fitting = TextFit.shortened(text, Math.max(0, canvas.getClientArea().width - x),
					part -> gc.textExtent(part).x);
			gc.drawText(fitting, x, y + (LINE - gc.getFontMetrics().getHeight()) / 2, true);
		}
		return x + gc.textExtent(text).x;
	}
}
