package org.physiobench.ui.progress.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.physiobench.core.progress.Reading;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/** The plot of a panel: lines on the common axis of time. What is drawn behind and above them comes from outside. */
final class PanelPlot {

	private final Chart chart;

	PanelPlot(Composite parent, Look look, TimeSpan span, Panel panel) {
		chart = new Chart(parent, SWT.NONE);
		chart.suspendUpdate(true);
		chart.setBackground(look.surface());
		chart.getPlotArea().setBackground(look.surface());
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		chart.enableCompress(false);
		bare(days(), new Range(span.from().toEpochDay() - 0.5, span.to().toEpochDay() + 0.5));
		double air = (panel.most() - panel.least()) / 20;
		bare(scale(), new Range(panel.least() - air, panel.most() + air));
		panel.traces().forEach(this::draw);
		chart.suspendUpdate(false);
		AccessibleName.set(plot(), panel.summary());
	}

	private static void bare(IAxis axis, Range range) {
		axis.getTitle().setVisible(false);
		axis.getTick().setVisible(false);
		axis.getGrid().setStyle(LineStyle.NONE);
		axis.setRange(range);
	}

	private void draw(Trace trace) {
		List<List<Reading>> stretches = trace.stretches();
		for (int i = 0; i < stretches.size(); i++) {
			String id = trace.name() + trace.hashCode() + "#" + i; //$NON-NLS-1$
			ILineSeries<?> line = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, id);
			line.setXSeries(stretches.get(i).stream().mapToDouble(reading -> reading.on().toEpochDay()).toArray());
			line.setYSeries(stretches.get(i).stream().mapToDouble(Reading::value).toArray());
			line.setAntialias(SWT.ON);
			line.setLineColor(trace.color());
			line.setLineStyle(trace.line());
			line.setLineWidth(2);
			line.setSymbolType(trace.symbol());
			line.setSymbolColor(trace.color());
			line.setSymbolSize(trace.size());
		}
	}

	Chart chart() {
		return chart;
	}

	Control plot() {
		return chart.getPlotArea().getControl();
	}

	IAxis days() {
		return chart.getAxisSet().getXAxis(0);
	}

	IAxis scale() {
		return chart.getAxisSet().getYAxis(0);
	}

	/** Where the plot is within the chart. */
	Rectangle area() {
		return plot().getBounds();
	}

	/** The middle of a day, within the plot. */
	int x(LocalDate day) {
		return days().getPixelCoordinate(day.toEpochDay());
	}

	/** The day at a place within the plot. */
	LocalDate day(int x) {
		return LocalDate.ofEpochDay(Math.round(days().getDataCoordinate(x)));
	}

	/** A canvas beside the chart on which the numbers of the scale stand at their heights. */
	Canvas gutter(Composite parent, Look look, Panel panel, DoubleFunction<String> words) {
		Canvas canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.setBackground(look.surface());
		canvas.setFont(look.small());
		canvas.addListener(SWT.Paint, event -> {
			event.gc.setForeground(look.muted());
			int half = event.gc.getFontMetrics().getHeight() / 2;
			for (double tick : panel.ticks()) {
				String text = words.apply(tick);
				int y = area().y + scale().getPixelCoordinate(tick) - half;
				event.gc.drawText(text, canvas.getClientArea().width - event.gc.textExtent(text).x,
						Math.clamp(y, 0, Math.max(0, canvas.getClientArea().height - 2 * half)), true);
			}
		});
		return canvas;
	}
}
