package org.physiobench.ui.progress.charts;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.LineStyle;
import org.physiobench.core.outcome.ChangeThatMatters;
import org.physiobench.core.outcome.Instrument;
import org.physiobench.core.outcome.Instrument.Better;
import org.physiobench.core.outcome.Instruments;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.core.progress.Reading;
import org.physiobench.core.progress.ScoreOn;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.ui.look.Look;

/** The totals of one instrument, with the band around the first one in which a change is too small to matter. */
final class ScorePanel {

	private static final int HEIGHT = 54;
	private static final int SYMBOL = 4;

	private ScorePanel() {
	}

	/** One for each instrument that was scored, in the order in which they were first used. */
	static List<Panel> of(FollowUp followUp, TimeSpan span, Look look) {
		return followUp.scores().stream().map(ScoreOn::instrument).distinct()
				.flatMap(id -> of(id, followUp, span, look).stream()).toList();
	}

	private static Optional<Panel> of(String id, FollowUp followUp, TimeSpan span, Look look) {
		List<ScoreOn> all = followUp.scores().stream().filter(score -> score.instrument().equals(id)).toList();
		List<Reading> seen = all.stream().filter(score -> span.contains(score.on()))
				.map(score -> new Reading(score.on(), score.total())).toList();
		if (seen.isEmpty()) {
			return Optional.empty();
		}
		Optional<Instrument> instrument = Instruments.find(id);
		double least = instrument.map(Instrument::least).orElse(0.0);
		double most = instrument.map(Instrument::most)
				.orElseGet(() -> all.stream().mapToDouble(ScoreOn::total).max().orElse(1));
		Optional<ChangeThatMatters> matters = instrument.flatMap(Instrument::matters);
		double first = all.getFirst().total();
		Optional<Panel.Band> band = matters.map(change -> new Panel.Band(Math.max(least, first - change.points()),
				Math.min(most, first + change.points())));
		Trace trace = new Trace("", seen, look.accent(), PlotSymbolType.SQUARE, LineStyle.SOLID, SYMBOL,
				Trace.ALWAYS); //$NON-NLS-1$
		return Optional.of(new Panel(title(id, instrument), note(instrument, matters),
				summary(id, instrument, all.getFirst(), all.getLast(), all.size()), HEIGHT, least, most,
				List.of(least, most), band, List.of(trace), labels(seen), Optional.empty()));
	}

	private static List<Panel.Label> labels(List<Reading> seen) {
		return seen.stream().map(reading -> new Panel.Label(reading, ChartNumbers.of(reading.value()), false))
				.toList();
	}

	private static String title(String id, Optional<Instrument> instrument) {
		return instrument.map(known -> NLS.bind(known.better() == Better.LOWER ? Messages.ScorePanel_lowerIsBetter
				: Messages.ScorePanel_higherIsBetter,
				new Object[] { known.shortName(), ChartNumbers.of(known.least()), ChartNumbers.of(known.most()) }))
				.orElse(id);
	}

	private static String note(Optional<Instrument> instrument, Optional<ChangeThatMatters> matters) {
		String band = matters.map(change -> NLS.bind(Messages.ScorePanel_band, ChartNumbers.of(change.points()),
				change.source())).orElse(""); //$NON-NLS-1$
		boolean convention = instrument.filter(known -> known.rangeSource().isEmpty()).isPresent();
		return convention ? NLS.bind(Messages.ScorePanel_convention, band) : band;
	}

	private static String summary(String id, Optional<Instrument> instrument, ScoreOn first, ScoreOn last, int count) {
		String name = instrument.map(Instrument::name).orElse(id);
		return count == 1 ? NLS.bind(Messages.ScorePanel_summaryOne, name, ChartNumbers.of(first.total()))
				: NLS.bind(Messages.ScorePanel_summary, new Object[] { name, ChartNumbers.of(first.total()),
						ChartNumbers.of(last.total()), count });
	}
}
