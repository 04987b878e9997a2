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

/** The line in which a score is entered: instrument, date, the answers on the form or their total, Enter. */
final class ScoreEntry {

	private static final int COLUMNS = 5;
	private static final int TOTAL_WIDTH = 16 * Look.STEP;

	private final Composite whole;
	private final Look look;
	private final RecordSession session;
	private final Episode episode;
	private final List<Instrument> instruments = Instruments.all();
	private final Combo instrument;
	private final DateEntry date;
	private final Text answers;
	private final Text total;
	private final Label hint;

	ScoreEntry(Composite parent, Look look, RecordSession session, Episode episode) {
		this.look = look;
		this.session = session;
		this.episode = episode;
		whole = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout(COLUMNS, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 3 * Look.STEP;
		whole.setLayout(layout);
		List.of(Messages.ScoreSection_instrument, Messages.ScoreSection_date, Messages.ScoreEntry_answers,
				Messages.ScoreEntry_orTotal, "") //$NON-NLS-1$
				.forEach(this::head);
		instrument = createInstrument();
		date = new DateEntry(whole, Messages.ScoreSection_date);
		date.show(LocalDate.now());
		answers = field(SWT.LEFT, new GridData(SWT.FILL, SWT.CENTER, true, false), Messages.ScoreEntry_answers);
		GridData narrow = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		narrow.widthHint = TOTAL_WIDTH;
		total = field(SWT.RIGHT, narrow, Messages.ScoreEntry_total);
		Button add = new Button(whole, SWT.PUSH);
		add.setText(Messages.ScoreEntry_add);
		add.addListener(SWT.Selection, event -> add());
		hint = look.on(look.surface(), new Label(whole, SWT.WRAP));
		hint.setFont(look.small());
		hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1));
		instrument.addListener(SWT.Selection, event -> choose());
		date.onChange(this::explain);
		answers.addListener(SWT.Modify, event -> explain());
		answers.addListener(SWT.DefaultSelection, event -> add());
		total.addListener(SWT.Modify, event -> explain());
		total.addListener(SWT.DefaultSelection, event -> add());
		choose();
	}

	private Text field(int alignment, GridData place, String name) {
		Text field = new Text(whole, SWT.BORDER | alignment);
		AccessibleName.set(field, name);
		field.setLayoutData(place);
		return field;
	}

	/** Another form has other answers. */
	private void choose() {
		answers.setText(""); //$NON-NLS-1$
		answers.setEnabled(chosen().scoring().isPresent());
		explain();
	}

	private Combo createInstrument() {
		Combo choice = new Combo(whole, SWT.READ_ONLY | SWT.DROP_DOWN);
		instruments.forEach(one -> choice.add(one.shortName()));
		choice.select(0);
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

	private ScoreTyping typed() {
		Locale locale = Locale.getDefault(Locale.Category.FORMAT);
		return ScoreTyping.read(chosen(), answers.getText(), number(total.getText(), locale), total.getText());
	}

	/** Says what the form asks for, what it comes to, or what is wrong. */
	private void explain() {
		Optional<String> wrongDate = date.fault();
		ScoreTyping typed = typed();
		hint.setText(wrongDate.orElseGet(() -> ScoreWords.of(chosen(), typed)));
		hint.setForeground(wrongDate.isPresent() || typed instanceof ScoreTyping.Wrong ? look.danger() : look.muted());
		total.setEnabled(answers.getText().isBlank());
		whole.getParent().layout(true, true);
	}

	private void add() {
		if (typed() instanceof ScoreTyping.Ready ready && date.date().isPresent()) {
			OutcomeScore score = ModelFactory.eINSTANCE.createOutcomeScore();
			score.setId(UUID.randomUUID().toString());
			score.setInstrument(chosen().id());
			score.setAnsweredOn(date.date().orElseThrow());
			score.setTotal(ready.total());
			score.getAnswers().addAll(ready.answers());
			session.add(NLS.bind(Messages.ScoreEntry_addLabel, chosen().shortName(), ChartNumbers.of(ready.total())),
					episode, Literals.EPISODE__OUTCOME_SCORES, score);
			answers.setText(""); //$NON-NLS-1$
			total.setText(""); //$NON-NLS-1$
		}
		(answers.isEnabled() ? answers : total).setFocus();
	}
}
