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

	private static final int HEIGHT = 5 * Look.STEP;

	private final Canvas canvas;
	private final Look look;
	private final Panel panel;

	PanelHead(Composite parent, Look look, Panel panel) {
		this.look = look;
		this.panel = panel;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				return new Point(width == SWT.DEFAULT ? 0 : width, HEIGHT);
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

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setFont(look.strong());
		gc.setForeground(look.ink());
		int x = words(gc, panel.title(), 0) + 3 * Look.STEP;
		gc.setFont(look.small());
		for (Trace trace : panel.traces()) {
			if (!trace.name().isEmpty()) {
				SymbolSample.draw(gc, trace, x, HEIGHT / 2);
				gc.setForeground(look.muted());
				x = words(gc, trace.name(), x + SymbolSample.WIDTH + Look.STEP) + 3 * Look.STEP;
			}
		}
		gc.setForeground(look.muted());
		words(gc, panel.note(), x);
	}

	/** Writes what there is room for and answers where it ends. */
	private int words(GC gc, String text, int x) {
		String fitting = TextFit.shortened(text, Math.max(0, canvas.getClientArea().width - x),
				part -> gc.textExtent(part).x);
		gc.drawText(fitting, x, (HEIGHT - gc.getFontMetrics().getHeight()) / 2, true);
		return x + gc.textExtent(fitting).x;
	}
}
