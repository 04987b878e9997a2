package org.physiobench.ui.progress;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.outcome.Instrument;
import org.physiobench.core.outcome.Instruments;
import org.physiobench.core.outcome.TotalCheck;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.OutcomeScore;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.form.DateEntry;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Wheel;
import org.physiobench.ui.progress.charts.ChartNumbers;

/** The line in which a total is entered: instrument, date, total, Enter. */
final class ScoreEntry {

	private static final int INSTRUMENT_WIDTH = 60 * Look.STEP;
	private static final int TOTAL_WIDTH = 16 * Look.STEP;

	private final Composite whole;
	private final Look look;
	private final RecordSession session;
	private final Episode episode;
	private final List<Instrument> instruments = Instruments.all();
	private final Combo instrument;
	private final DateEntry date;
	private final Text total;
	private final Label hint;

	ScoreEntry(Composite parent, Look look, RecordSession session, Episode episode) {
		this.look = look;
		this.session = session;
		this.episode = episode;
		whole = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 3 * Look.STEP;
		whole.setLayout(layout);
		List.of(Messages.ScoreSection_instrument, Messages.ScoreSection_date, Messages.ScoreSection_total, "") //$NON-NLS-1$
				.forEach(this::head);
		instrument = createInstrument();
		date = new DateEntry(whole, Messages.ScoreSection_date);
		date.show(LocalDate.now());
		total = new Text(whole, SWT.BORDER | SWT.RIGHT);
		AccessibleName.set(total, Messages.ScoreSection_total);
		GridData narrow = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		narrow.widthHint = TOTAL_WIDTH;
		total.setLayoutData(narrow);
		Button add = new Button(whole, SWT.PUSH);
		add.setText(Messages.ScoreEntry_add);
		add.addListener(SWT.Selection, event -> add());
		hint = look.on(look.surface(), new Label(whole, SWT.WRAP));
		hint.setFont(look.small());
		hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1));
		instrument.addListener(SWT.Selection, event -> explain());
		date.onChange(this::explain);
		total.addListener(SWT.Modify, event -> explain());
		total.addListener(SWT.DefaultSelection, event -> add());
		explain();
	}

	private Combo createInstrument() {
		Combo choice = new Combo(whole, SWT.READ_ONLY | SWT.DROP_DOWN);
		instruments.forEach(one -> choice.add(NLS.bind(Messages.ScoreEntry_choice, one.shortName(), one.name())));
		choice.select(0);
		GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
		place.widthHint = INSTRUMENT_WIDTH;
		choice.setLayoutData(place);
		AccessibleName.set(choice, Messages.ScoreSection_instrument);
		Wheel.scrollsThePage(choice);
		return choice;
	}

	Control control() {
		return whole;
	}

	private void head(String name) {
		Label label = look.on(look.surface(), new Label(whole, SWT.NONE));
		label.setText(name);
		label.setFont(look.small());
		label.setForeground(look.muted());
	}

	private Instrument chosen() {
		return instruments.get(instrument.getSelectionIndex());
	}

	/** The number that was typed in the user's own way of writing; empty when it is none. */
	static Optional<Double> number(String typed, Locale locale) {
		ParsePosition position = new ParsePosition(0);
		String text = typed.strip();
		Number number = NumberFormat.getNumberInstance(locale).parse(text, position);
		return number == null || position.getIndex() < text.length() ? Optional.empty()
				: Optional.of(number.doubleValue());
	}

	private Optional<TotalCheck> check() {
		return number(total.getText(), Locale.getDefault(Locale.Category.FORMAT)).map(chosen()::check);
	}

	/** Says the range, or what is wrong with what was typed. */
	private void explain() {
		if (date.fault().isPresent()) {
			hint.setText(date.fault().get());
			hint.setForeground(look.danger());
			return;
		}
		boolean wrong = !total.getText().isBlank() && check().filter(TotalCheck.Possible.class::isInstance).isEmpty();
		String range = NLS.bind(chosen().wholeNumbers() ? Messages.ScoreEntry_wholeRange : Messages.ScoreEntry_range,
				ChartNumbers.of(chosen().least()), ChartNumbers.of(chosen().most()));
		String better = chosen().better() == Instrument.Better.LOWER ? Messages.ScoreEntry_lower
				: Messages.ScoreEntry_higher;
		String source = chosen().rangeSource().map(known -> NLS.bind(Messages.ScoreEntry_source, known))
				.orElse(Messages.ScoreEntry_convention);
		hint.setText(wrong ? NLS.bind(Messages.ScoreEntry_wrong, total.getText(), range)
				: NLS.bind(Messages.ScoreEntry_explained, new Object[] { range, better, source }));
		hint.setForeground(wrong ? look.danger() : look.muted());
	}

	private void add() {
		if (check().orElse(null) instanceof TotalCheck.Possible possible && date.date().isPresent()) {
			OutcomeScore score = ModelFactory.eINSTANCE.createOutcomeScore();
			score.setId(UUID.randomUUID().toString());
			score.setInstrument(chosen().id());
			score.setAnsweredOn(date.date().orElseThrow());
			score.setTotal(possible.total());
			session.add(NLS.bind(Messages.ScoreEntry_addLabel, chosen().shortName(), ChartNumbers.of(possible.total())),
					episode, Literals.EPISODE__OUTCOME_SCORES, score);
			total.setText(""); //$NON-NLS-1$
		}
		total.setFocus();
	}
}
