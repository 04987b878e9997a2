package org.physiobench.ui.progress.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
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
		panel.shapes().ifPresent(shapes -> shapes.draw(gc, plot.days(), plot.scale()));
		markers.forEach(marker -> MarkerLook.of(marker, look).line(gc, plot.x(marker.on()), 0, size.y));
		cursor.day().ifPresent(day -> {
			gc.setForeground(look.ink());
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawLine(plot.x(day), 0, plot.x(day), size.y);
			gc.setLineStyle(SWT.LINE_SOLID);
		});
	}

	/** Writes the numbers beside their values; one that would cover another goes below its value, or is left to the read-out. */
	private void numbers(GC gc, PanelPlot plot, Panel panel) {
		gc.setFont(look.small());
		gc.setForeground(look.ink());
		List<Rectangle> taken = new ArrayList<>();
		for (Panel.Label label : panel.labels()) {
			Point extent = gc.textExtent(label.words());
			int height = plot.scale().getPixelCoordinate(label.at().value());
			int above = height - extent.y - 2;
			Stream.of(above, label.centred() ? above : height + 2).map(y -> place(plot, label, extent, y))
					.filter(place -> taken.stream().noneMatch(place::intersects)).findFirst().ifPresent(place -> {
						gc.drawText(label.words(), place.x, place.y, true);
						taken.add(place);
					});
		}
	}

	private static Rectangle place(PanelPlot plot, Panel.Label label, Point extent, int y) {
		Point size = plot.plot().getSize();
		int at = plot.x(label.at().on());
		int x = label.centred() ? at - extent.x / 2 : at + 2 * Look.STEP;
		return new Rectangle(Math.clamp(x, 0, Math.max(0, size.x - extent.x - 1)),
				Math.clamp(y, 0, Math.max(0, size.y - extent.y)), extent.x + (label.centred() ? 0 : Look.STEP), extent.y);
	}
}
