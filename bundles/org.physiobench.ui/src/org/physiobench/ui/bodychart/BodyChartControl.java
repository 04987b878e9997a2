package org.physiobench.ui.bodychart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.ChartWords;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.core.bodychart.Region;
import org.physiobench.model.PainKind;
import org.physiobench.ui.form.Scale;
import org.physiobench.ui.look.Look;

/**
 * A body chart to mark on, by mouse or keyboard, with its legend and the pain of the current mark. It shows the marks that
 * it is given; what somebody wants changed it only tells.
 */
public final class BodyChartControl extends Composite {

	/** Wide enough for the chart at its largest. */
	private static final int MAIN = 396;

	/** Wide enough for a legend or an earlier chart; they stand beside each other where there is room. */
	private static final int ASIDE = 174;

	private final Look look;
	private final BodyChart chart;
	private final ChartWords words;
	private final Marking marking;
	private final ChartCanvas canvas;
	private final Label pointed;
	private final Scale pain;
	private final MarksElsewhere elsewhere;
	private final Composite aside;
	private final KindLegend legend;
	private Optional<EarlierChart> earlier = Optional.empty();

	/** @param requests told what is wanted; expected to answer with {@link #setMarks} */
	public BodyChartControl(Composite parent, Look look, BodyChart chart, ChartWords words, MarkRequests requests) {
		super(parent, SWT.NONE);
		this.look = Objects.requireNonNull(look);
		this.chart = Objects.requireNonNull(chart);
		this.words = Objects.requireNonNull(words);
		this.marking = new Marking(chart, requests);
		look.on(parent.getBackground(), this);
		setLayout(tight(2));
		Composite main = main();
		elsewhere = new MarksElsewhere(main, look, chart, words, requests);
		elsewhere.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		canvas = new ChartCanvas(main, look, chart, words, marking);
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		pointed = look.on(getBackground(), new Label(main, SWT.NONE));
		pointed.setFont(look.strong());
		pointed.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		pain = new Scale(main, look, Messages.BodyChartControl_pain, this::setPain);
		GridData painPlace = new GridData(SWT.LEFT, SWT.TOP, false, false);
		painPlace.widthHint = Scale.NUMBERS_WIDTH;
		pain.setLayoutData(painPlace);
		aside = aside();
		legend = new KindLegend(aside, look, words, this::choose);
		legend.setLayoutData(new RowData(ASIDE, SWT.DEFAULT));
		canvas.addListener(SWT.Selection, event -> show());
		show();
	}

	private Composite main() {
		Composite main = look.on(getBackground(), new Composite(this, SWT.NONE));
		main.setLayout(tight(1));
		GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
		place.widthHint = MAIN;
		main.setLayoutData(place);
		return main;
	}

	private Composite aside() {
		Composite flowing = look.on(getBackground(), new Composite(this, SWT.NONE));
		flowing.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 2 * Look.STEP;
		flowing.setLayout(layout);
		return flowing;
	}

	/** What the keys do on the chart, in a sentence. */
	public static String keys() {
		return Messages.BodyChartControl_keys;
	}

	/** Shows an earlier chart beside this one, and what changed since. */
	public void compareWith(String title, List<Mark> marks) {
		EarlierChart shown = new EarlierChart(aside, look, chart, words, title, marks);
		shown.setLayoutData(new RowData(ASIDE, SWT.DEFAULT));
		shown.compare(marking.marks());
		earlier = Optional.of(shown);
	}

	/** Shows other marks; the current region stays. Another height may be needed for them. */
	public void setMarks(List<Mark> marks) {
		marking.setMarks(marks);
		canvas.told();
		elsewhere.show(marks);
		earlier.ifPresent(shown -> shown.compare(marks));
		show();
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}

	private void choose(PainKind kind) {
		marking.choose(kind);
		show();
	}

	private void setPain(Integer now) {
		marking.setPain(now == null ? OptionalInt.empty() : OptionalInt.of(now));
		show();
	}

	private void show() {
		legend.show(marking.chosen());
		Region region = canvas.pointed();
		pointed.setText(marking.isMarked(region) ? canvas.describe(region)
				: NLS.bind(Messages.BodyChartControl_unmarked, words.of(region)));
		pain.setValue(marking.currentMark().map(Mark::pain).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt)
				.orElse(null));
	}

	private static GridLayout tight(int columns) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 4 * Look.STEP;
		layout.verticalSpacing = Look.STEP;
		return layout;
	}
}
