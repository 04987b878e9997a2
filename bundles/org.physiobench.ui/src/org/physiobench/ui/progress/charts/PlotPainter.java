package org.physiobench.ui.progress.charts;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swtchart.ICustomPaintListener;
import org.physiobench.core.progress.ProgressMarker;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.ui.look.Look;

/** Draws into a plot what all panels share: weeks, the band, markers and the day that is told; and its numbers. */
final class PlotPainter {

	private final Look look;
	private final TimeSpan span;
	private final List<ProgressMarker> markers;
	private final DayCursor cursor;

	PlotPainter(Look look, TimeSpan span, List<ProgressMarker> markers, DayCursor cursor) {
		this.look = look;
		this.span = span;
		this.markers = markers;
		this.cursor = cursor;
	}

	/** From now on it draws into this plot. */
	void attach(PanelPlot plot, Panel panel) {
		plot.chart().getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
			@Override
			public void paintControl(PaintEvent event) {
				behind(event.gc, plot, panel);
			}

			@Override
			public boolean drawBehindSeries() {
				return true;
			}
		});
		plot.chart().getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
			@Override
			public void paintControl(PaintEvent event) {
				numbers(event.gc, plot, panel);
			}
		});
	}

	private void behind(GC gc, PanelPlot plot, Panel panel) {
		gc.setAntialias(SWT.ON);
		Point size = plot.plot().getSize();
		panel.band().ifPresent(band -> {
			int top = plot.scale().getPixelCoordinate(band.to());
			gc.setBackground(look.accentSoft());
			gc.fillRectangle(0, top, size.x, plot.scale().getPixelCoordinate(band.from()) - top);
		});
		gc.setForeground(look.line());
		panel.ticks().forEach(tick -> {
			int y = plot.scale().getPixelCoordinate(tick);
			gc.drawLine(0, y, size.x, y);
		});
		span.weeks().forEach(week -> {
			int x = plot.x(week.from());
			gc.drawLine(x, 0, x, size.y);
		});
		panel.weeks().ifPresent(shapes -> shapes.draw(gc, plot.days(), plot.scale()));
		markers.forEach(marker -> {
			MarkerLook.of(marker, look).line(gc, plot.x(marker.on()), 0, size.y);
		});
		cursor.day().ifPresent(day -> {
			gc.setForeground(look.ink());
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawLine(plot.x(day), 0, plot.x(day), size.y);
			gc.setLineStyle(SWT.LINE_SOLID);
		});
	}

	private void numbers(GC gc, PanelPlot plot, Panel panel) {
		gc.setFont(look.small());
		gc.setForeground(look.ink());
		int end = Integer.MIN_VALUE;
		for (Panel.Label label : panel.labels()) {
			Point extent = gc.textExtent(label.words());
			Point size = plot.plot().getSize();
			int x = Math.min(plot.x(label.at().on()) + 2 * Look.STEP, size.x - extent.x - 1);
			if (x > end) {
				int y = plot.scale().getPixelCoordinate(label.at().value()) - extent.y - 2;
				gc.drawText(label.words(), x, Math.clamp(y, 0, Math.max(0, size.y - extent.y)), true);
				end = x + extent.x + Look.STEP;
			}
		}
	}
}
