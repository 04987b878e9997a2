package org.physiobench.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.core.outcome.ChangeThatMatters;
import org.physiobench.core.outcome.Instrument;
import org.physiobench.core.outcome.Instruments;
import org.physiobench.core.outcome.ScoreChange;
import org.physiobench.core.outcome.ScoreChange.Meaning;
import org.physiobench.core.progress.Adherence;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.core.progress.PainSeries;
import org.physiobench.core.progress.ScoreOn;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.core.progress.Trend;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Paragraphs;
import org.physiobench.ui.look.Paragraphs.Run;
import org.physiobench.ui.look.RoundedPanel;
import org.physiobench.ui.progress.charts.ChartNumbers;

/** The few numbers that say how it goes, each with its change and with what change matters. */
public final class KeyFigures {

	private static final int MOST = 4;

	/** One number. */
	private record Figure(String title, String value, Optional<ScoreChange> change, String note, String source) {
	}

	private final Look look;

	public KeyFigures(Look look) {
		this.look = look;
	}

	/** Makes the cards side by side, or nothing when there is no number yet. */
	public void create(Composite parent, FollowUp followUp, TimeSpan span) {
		List<Figure> figures = new ArrayList<>();
		pain(followUp, span).ifPresent(figures::add);
		adherence(followUp, span).ifPresent(figures::add);
		followUp.scores().stream().map(ScoreOn::instrument).distinct().limit(MOST - (long) figures.size())
				.forEach(id -> figures.add(score(id, followUp)));
		if (figures.isEmpty()) {
			return;
		}
		Composite row = look.on(look.ground(), new Composite(parent, SWT.NONE));
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout layout = new GridLayout(figures.size(), true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 3 * Look.STEP;
		row.setLayout(layout);
		figures.forEach(figure -> card(row, figure));
	}

	private static Optional<Figure> pain(FollowUp followUp, TimeSpan span) {
		TimeSpan all = new TimeSpan(span.careBegan(), span.to(), span.careBegan());
		return Trend.of(PainSeries.DURING.readings(followUp, all)).map(trend -> new Figure(Messages.KeyFigures_pain,
				ChartNumbers.of(trend.latest()), trend.last().map(last -> Instruments.PAIN.change(trend.first(), last)),
				matters(Instruments.PAIN), source(Instruments.PAIN)));
	}

	private static Optional<Figure> adherence(FollowUp followUp, TimeSpan span) {
		List<Adherence> weeks = Adherence.weekly(followUp, span);
		int prescribed = weeks.stream().mapToInt(Adherence::prescribed).sum();
		int done = weeks.stream().mapToInt(Adherence::done).sum();
		if (prescribed == 0) {
			return Optional.empty();
		}
		Adherence last = weeks.getLast();
		return Optional.of(new Figure(Messages.KeyFigures_done, NLS.bind(Messages.KeyFigures_of, done, prescribed),
				Optional.empty(), NLS.bind(Messages.KeyFigures_share, new Object[] {
						ChartNumbers.percent((double) done / prescribed), last.done(), last.prescribed() }), "")); //$NON-NLS-1$
	}

	private static Figure score(String id, FollowUp followUp) {
		List<ScoreOn> all = followUp.scores().stream().filter(score -> score.instrument().equals(id)).toList();
		Optional<Instrument> instrument = Instruments.find(id);
		double now = all.getLast().total();
		return new Figure(instrument.map(Instrument::shortName).orElse(id), ChartNumbers.of(now),
				instrument.filter(known -> all.size() > 1).map(known -> known.change(all.getFirst().total(), now)),
				instrument.map(KeyFigures::matters).orElse(""), //$NON-NLS-1$
				instrument.map(KeyFigures::source).orElse("")); //$NON-NLS-1$
	}

	private static String matters(Instrument instrument) {
		return instrument.matters()
				.map(change -> NLS.bind(Messages.KeyFigures_matters, ChartNumbers.of(change.points())))
				.orElse(Messages.KeyFigures_unknown);
	}

	private static String source(Instrument instrument) {
		return instrument.matters().map(ChangeThatMatters::source).orElse(""); //$NON-NLS-1$
	}

	private void card(Composite row, Figure figure) {
		RoundedPanel card = RoundedPanel.card(row, look);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 3 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		card.setLayout(layout);
		Paragraphs text = new Paragraphs(card);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = 1;
		text.setLayoutData(place);
		text.add(new Run(figure.title(), look.small(), look.muted()));
		Run value = new Run(figure.value(), look.heading(), look.ink());
		figure.change().ifPresentOrElse(
				known -> text.add(value, new Run("  " + words(known), look.text(), color(known.meaning()))), //$NON-NLS-1$
				() -> text.add(value));
		text.add(new Run(figure.note(), look.small(), look.muted()));
		text.setToolTipText(figure.source().isEmpty() ? figure.note()
				: NLS.bind(Messages.KeyFigures_source, figure.note(), figure.source()));
	}

	private static String words(ScoreChange change) {
		if (change.points() == 0) {
			return Messages.KeyFigures_same;
		}
		String pattern = switch (change.meaning()) {
		case BETTER -> Messages.KeyFigures_better;
		case WORSE -> Messages.KeyFigures_worse;
		case TOO_SMALL -> Messages.KeyFigures_tooSmall;
		case UNKNOWN -> Messages.KeyFigures_changed;
		};
		return NLS.bind(pattern, ChartNumbers.signed(change.points()));
	}

	private Color color(Meaning meaning) {
		return switch (meaning) {
		case BETTER -> look.good();
		case WORSE -> look.danger();
		case TOO_SMALL, UNKNOWN -> look.muted();
		};
	}
}
