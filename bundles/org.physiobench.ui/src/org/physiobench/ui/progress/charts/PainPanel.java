package org.physiobench.ui.progress.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.LineStyle;
import org.physiobench.core.outcome.ChangeThatMatters;
import org.physiobench.core.outcome.Instruments;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.core.progress.PainSeries;
import org.physiobench.core.progress.Reading;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.core.progress.Trend;
import org.physiobench.ui.look.Look;

/** Pain from the diary and from the clinic on one scale. */
final class PainPanel {

	private static final int HEIGHT = 118;
	private static final int MOST = 10;
	private static final int DAYS_JOINED = 7;

	private PainPanel() {
	}

	/** Empty when nobody was asked about pain. */
	static Optional<Panel> of(FollowUp followUp, TimeSpan span, Look look) {
		List<Trace> traces = new ArrayList<>();
		add(traces, followUp, span, PainSeries.BEFORE, look.muted(), PlotSymbolType.NONE, LineStyle.DOT, 2);
		add(traces, followUp, span, PainSeries.NEXT_MORNING, look.accent(), PlotSymbolType.DIAMOND, LineStyle.DASH, 4);
		add(traces, followUp, span, PainSeries.DURING, look.danger(), PlotSymbolType.CIRCLE, LineStyle.SOLID, 3);
		add(traces, followUp, span, PainSeries.WORST, look.ink(), PlotSymbolType.INVERTED_TRIANGLE, LineStyle.NONE, 4);
		add(traces, followUp, span, PainSeries.BEST, look.ink(), PlotSymbolType.TRIANGLE, LineStyle.NONE, 4);
		add(traces, followUp, span, PainSeries.NOW, look.ink(), PlotSymbolType.CROSS, LineStyle.NONE, 4);
		if (traces.isEmpty()) {
			return Optional.empty();
		}
		// the change is counted from the first days of care, also when only the last weeks are looked at
		Optional<Trend> during = Trend.of(PainSeries.DURING.readings(followUp,
				new TimeSpan(span.careBegan(), span.to(), span.careBegan())));
		ChangeThatMatters matters = Instruments.PAIN.matters().orElseThrow();
		Optional<Panel.Band> band = during.map(trend -> new Panel.Band(Math.max(0, trend.first() - matters.points()),
				Math.min(MOST, trend.first() + matters.points())));
		String note = band.isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.PainPanel_band, ChartNumbers.of(matters.points()), matters.source());
		return Optional.of(new Panel(Messages.PainPanel_title, note, summary(during, traces), HEIGHT, 0, MOST,
				List.of(0.0, 5.0, 10.0), band, traces, List.of(), Optional.empty()));
	}

	private static void add(List<Trace> traces, FollowUp followUp, TimeSpan span, PainSeries series, Color color,
			PlotSymbolType symbol, LineStyle line, int size) {
		List<Reading> readings = series.readings(followUp, span);
		if (!readings.isEmpty()) {
			traces.add(new Trace(name(series), readings, color, symbol, line, size, DAYS_JOINED));
		}
	}

	static String name(PainSeries series) {
		return switch (series) {
		case BEFORE -> Messages.PainPanel_before;
		case DURING -> Messages.PainPanel_during;
		case NEXT_MORNING -> Messages.PainPanel_nextMorning;
		case NOW -> Messages.PainPanel_now;
		case BEST -> Messages.PainPanel_best;
		case WORST -> Messages.PainPanel_worst;
		};
	}

	private static String summary(Optional<Trend> during, List<Trace> traces) {
		String names = String.join(", ", traces.stream().map(Trace::name).toList()); //$NON-NLS-1$
		return during.map(trend -> trend.last()
				.map(last -> NLS.bind(Messages.PainPanel_summary,
						new Object[] { ChartNumbers.of(trend.first()), ChartNumbers.of(last), trend.count(), names }))
				.orElseGet(() -> NLS.bind(Messages.PainPanel_summaryOneWeek,
						new Object[] { ChartNumbers.of(trend.first()), trend.count(), names })))
				.orElseGet(() -> NLS.bind(Messages.PainPanel_summaryClinic, names));
	}
}
