package org.physiobench.ui.progress.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.core.progress.ProgressMarker;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;

/** Pain, adherence, dose and scores above each other on one axis of time, with what was changed as flags through all. */
public final class ProgressCharts {

	private static final int GUTTER = 7 * Look.STEP;

	private final RoundedPanel card;
	private final Look look;
	private final TimeSpan span;
	private final DayCursor cursor;
	private final PlotPainter painter;
	private final List<PanelPlot> plots = new ArrayList<>();

	/**
	 * Draws a span of an episode as it is now.
	 *
	 * @param followUp not empty
	 */
	public ProgressCharts(Composite parent, Look look, FollowUp followUp, TimeSpan span) {
		this.look = look;
		this.span = span;
		this.cursor = new DayCursor(span);
		List<ProgressMarker> markers = ProgressMarker.in(followUp, span);
		this.painter = new PlotPainter(look, span, markers, cursor);
		card = RoundedPanel.card(parent, look);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 3 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.horizontalSpacing = Look.STEP;
		layout.verticalSpacing = 0;
		card.setLayout(layout);
		whole(new Readout(card, look, cursor, new DayValues(followUp, span, markers)).control());
		List<Panel> panels = new ArrayList<>();
		PainPanel.of(followUp, span, look).ifPresent(panels::add);
		AdherencePanel.of(followUp, span, look).ifPresent(panels::add);
		DosePanel.of(followUp, span, look).ifPresent(panels::add);
		panels.addAll(ScorePanel.of(followUp, span, look));
		FlagStrip flags = new FlagStrip(card, look, markers, new MarkerWords(), this::x);
		axis(flags.control());
		panels.forEach(this::add);
		axis(new WeekStrip(card, look, span, this::x).control());
		cursor.onMove(this::redraw);
	}

	/** What it is drawn on. */
	public Control control() {
		return card;
	}

	private void add(Panel panel) {
		whole(new PanelHead(card, look, panel).control());
		PanelPlot plot = new PanelPlot(card, look, span, panel);
		Canvas gutter = plot.gutter(card, look, panel, ChartNumbers::of);
		gutter.moveAbove(plot.chart());
		GridData numbers = new GridData(SWT.FILL, SWT.FILL, false, false);
		numbers.widthHint = GUTTER;
		gutter.setLayoutData(numbers);
		GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
		place.heightHint = panel.height();
		place.minimumHeight = panel.height();
		plot.chart().setLayoutData(place);
		painter.attach(plot, panel);
		plot.plot().addListener(SWT.MouseMove, event -> cursor.moveTo(plot.day(event.x)));
		plot.plot().addListener(SWT.MouseExit, event -> cursor.clear());
		plots.add(plot);
	}

	private static void whole(Control control) {
		control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
	}

	private void axis(Control control) {
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		place.horizontalIndent = GUTTER + Look.STEP;
		control.setLayoutData(place);
	}

	/** Where a day is on a strip that is as wide as the charts. */
	private int x(LocalDate day) {
		return plots.isEmpty() ? 0 : plots.getFirst().area().x + plots.getFirst().x(day);
	}

	private void redraw() {
		plots.forEach(plot -> plot.chart().redraw());
	}
}
