package org.physiobench.ui.progress;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.physiobench.core.outcome.Instrument;
import org.physiobench.core.outcome.Instruments;
import org.physiobench.core.outcome.ScoreChange;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.OutcomeScore;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;
import org.physiobench.ui.progress.charts.ChartNumbers;

/** The outcome scores by instrument, each with its change from the first, and a line to add one. */
final class ScoreSection {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
	private static final int[] WIDTHS = { 90, 105, 55, 115, 200 };

	private final RoundedPanel card;
	private final RecordSession session;
	private final Episode episode;
	private final Runnable resized;
	private final Table table;
	private final Label none;

	/**
	 * @param resized called when it needs more or less room
	 */
	ScoreSection(Composite parent, Look look, RecordSession session, Episode episode, Runnable resized) {
		this.session = session;
		this.episode = episode;
		this.resized = resized;
		card = RoundedPanel.card(parent, look);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 3 * Look.STEP;
		layout.marginHeight = 3 * Look.STEP;
		layout.verticalSpacing = 3 * Look.STEP;
		card.setLayout(layout);
		new ScoreEntry(card, look, session, episode).control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		none = hint(look, Messages.ScoreSection_none);
		table = createTable();
		hint(look, Messages.ScoreSection_hint).setFont(look.small());
		fill();
	}

	private Label hint(Look look, String text) {
		Label hint = look.on(look.surface(), new Label(card, SWT.WRAP));
		hint.setForeground(look.muted());
		hint.setText(text);
		hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return hint;
	}

	private Table createTable() {
		Table scores = new Table(card, SWT.FULL_SELECTION | SWT.SINGLE);
		scores.setHeaderVisible(true);
		scores.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		AccessibleName.set(scores, Messages.ScoreSection_table);
		List<String> heads = List.of(Messages.ScoreSection_instrument, Messages.ScoreSection_date,
				Messages.ScoreSection_total, Messages.ScoreSection_change, Messages.ScoreSection_meaning);
		for (int i = 0; i < heads.size(); i++) {
			TableColumn column = new TableColumn(scores, i == 2 ? SWT.RIGHT : SWT.LEFT);
			column.setText(heads.get(i));
			column.setWidth(WIDTHS[i]);
		}
		scores.addListener(SWT.KeyDown, this::key);
		scores.addListener(SWT.Resize, event -> fillRow());
		return scores;
	}

	Control control() {
		return card;
	}

	/** Shows the scores of the episode as they are now. */
	void refresh() {
		fill();
		resized.run();
	}

	/** The last column takes what the others leave. */
	private void fillRow() {
		int left = table.getClientArea().width;
		for (int i = 0; i < WIDTHS.length - 1; i++) {
			left -= table.getColumn(i).getWidth();
		}
		table.getColumn(WIDTHS.length - 1).setWidth(Math.max(WIDTHS[WIDTHS.length - 1], left));
	}

	private void fill() {
		table.removeAll();
		List<OutcomeScore> all = episode.getOutcomeScores().stream()
				.filter(score -> score.getAnsweredOn() != null && score.getTotal() != null)
				.sorted(Comparator.comparing(OutcomeScore::getAnsweredOn)).toList();
		all.stream().map(OutcomeScore::getInstrument).distinct().forEach(id -> {
			List<OutcomeScore> scores = all.stream().filter(score -> score.getInstrument().equals(id)).toList();
			scores.forEach(score -> row(Instruments.find(id), scores.getFirst(), score));
		});
		show(none, all.isEmpty());
		show(table, !all.isEmpty());
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	private void row(Optional<Instrument> instrument, OutcomeScore first, OutcomeScore score) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(score);
		String name = instrument.map(Instrument::shortName).orElse(score.getInstrument());
		String total = ChartNumbers.of(score.getTotal());
		if (score == first) {
			item.setText(new String[] { name, DATE.format(score.getAnsweredOn()), total, "", //$NON-NLS-1$
					Messages.ScoreSection_first });
			return;
		}
		Optional<ScoreChange> change = instrument.map(known -> known.change(first.getTotal(), score.getTotal()));
		item.setText(new String[] { name, DATE.format(score.getAnsweredOn()), total,
				change.map(ScoreSection::points).orElse(ChartNumbers.signed(score.getTotal() - first.getTotal())),
				change.map(known -> meaning(instrument.orElseThrow(), known)).orElse(Messages.ScoreSection_unknown) });
	}

	private static String points(ScoreChange change) {
		String points = ChartNumbers.signed(change.points());
		return change.fraction().map(fraction -> NLS.bind(Messages.ScoreSection_points, points,
				ChartNumbers.percent(Math.abs(fraction)))).orElse(points);
	}

	private static String meaning(Instrument instrument, ScoreChange change) {
		String pattern = switch (change.meaning()) {
		case BETTER -> Messages.ScoreSection_better;
		case WORSE -> Messages.ScoreSection_worse;
		case TOO_SMALL -> Messages.ScoreSection_tooSmall;
		case UNKNOWN -> Messages.ScoreSection_unknown;
		};
		return instrument.matters()
				.map(matters -> NLS.bind(pattern, ChartNumbers.of(matters.points()), matters.source())).orElse(pattern);
	}

	private void key(Event event) {
		if (event.keyCode == SWT.DEL && table.getSelectionCount() == 1) {
			OutcomeScore score = (OutcomeScore) table.getSelection()[0].getData();
			session.remove(NLS.bind(Messages.ScoreSection_remove, table.getSelection()[0].getText(0),
					DATE.format(score.getAnsweredOn())), episode, Literals.EPISODE__OUTCOME_SCORES, score);
		}
	}
}
