package org.physiobench.ui.today;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.attention.Attention;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.MainAction;

/** The page itself: who needs attention on the left, today's visits and the records that were opened last on the right. */
final class TodayPage {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
	/** Narrower than this, everything stands in one column. */
	private static final int TWO_COLUMNS = 560;
	private static final int SHOWN_AT_FIRST = 25;

	/** What can be done here besides looking. */
	interface Actions {
		void open(PatientSummary patient);

		void newPatient();

		void changeRules();
	}

	private final ScrolledComposite scroller;
	private final Look look;
	private final Actions actions;
	private Composite content;
	private Optional<DayReading> shown = Optional.empty();
	private int most = SHOWN_AT_FIRST;

	TodayPage(Composite parent, Look look, Actions actions) {
		this.look = look;
		this.actions = actions;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setBackground(look.ground());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.addListener(SWT.Resize, event -> fit());
		say(Messages.Today_reading);
	}

	boolean isDisposed() {
		return scroller.isDisposed();
	}

	/** The keyboard goes to the first thing on the page. */
	void setFocus() {
		if (!content.setFocus()) {
			scroller.setFocus();
		}
	}

	/** Says something in the place of everything else. */
	void say(String message) {
		shown = Optional.empty();
		begin();
		note(content, message).setLayoutData(wide());
		end();
	}

	/** Shows what was read; nothing moves if it is the same. */
	void show(DayReading reading) {
		if (!shown.equals(Optional.of(reading))) {
			shown = Optional.of(reading);
			build(reading);
		}
	}

	private void build(DayReading reading) {
		Point origin = scroller.getOrigin();
		Optional<String> focused = focusedName();
		begin();
		header(reading);
		if (reading.isEmpty()) {
			note(content, Messages.Today_nobodyYet).setLayoutData(wide());
		} else {
			Composite left = column(3);
			Composite right = column(2);
			attention(left, reading);
			people(right, counted(Messages.Today_visits, reading.visits().size()), Messages.Today_noVisits, reading.visits());
			people(right, Messages.Today_recent, Messages.Today_noRecent, reading.recent());
		}
		end();
		focused.flatMap(name -> named(content, name)).ifPresent(Control::setFocus);
		scroller.setOrigin(origin);
	}

	/** What the keyboard is on, to be found again when everything was made anew. */
	private Optional<String> focusedName() {
		Control focused = scroller.getDisplay().getFocusControl();
		for (Control above = focused; above != null; above = above.getParent()) {
			if (above == content) {
				return AccessibleName.of(focused);
			}
		}
		return Optional.empty();
	}

	private static Optional<Control> named(Composite parent, String name) {
		return Stream.of(parent.getChildren())
				.flatMap(child -> child instanceof Composite below && AccessibleName.of(child).isEmpty()
						? named(below, name).stream()
						: Stream.of(child).filter(each -> AccessibleName.of(each).equals(Optional.of(name))))
				.findFirst();
	}

	private static String counted(String words, int number) {
		return NLS.bind(words, NumberFormat.getIntegerInstance().format(number));
	}

	private void begin() {
		if (content != null) {
			content.dispose();
		}
		content = look.on(look.ground(), new Composite(scroller, SWT.NONE));
		GridLayout layout = new GridLayout(5, true);
		layout.marginWidth = 4 * Look.STEP;
		layout.marginHeight = 4 * Look.STEP;
		layout.horizontalSpacing = 4 * Look.STEP;
		layout.verticalSpacing = 3 * Look.STEP;
		content.setLayout(layout);
	}

	private void end() {
		scroller.setContent(content);
		fit();
	}

	private static GridData wide() {
		return new GridData(SWT.FILL, SWT.TOP, true, false, 5, 1);
	}

	private void header(DayReading reading) {
		Composite header = look.on(look.ground(), new Composite(content, SWT.NONE));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		header.setLayout(layout);
		header.setLayoutData(wide());
		Label day = look.on(look.ground(), new Label(header, SWT.NONE));
		day.setText(DAY.format(reading.day()));
		day.setFont(look.heading());
		day.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		new MainAction(header, look, Messages.Today_newPatient).onPress(actions::newPatient);
	}

	private Composite column(int share) {
		Composite column = look.on(look.ground(), new Composite(content, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2 * Look.STEP;
		column.setLayout(layout);
		column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, share, 1));
		column.setData(share);
		return column;
	}

	private void attention(Composite column, DayReading reading) {
		List<Attention> all = reading.attention();
		TodayCard card = new TodayCard(column, look, counted(Messages.Today_attention, all.size()));
		if (all.isEmpty()) {
			card.note(Messages.Today_allWell);
		}
		all.stream().limit(most).forEach(each -> card.person(each.patient().spokenName(),
				each.patient().problem().orElse(""), reasons(each), () -> actions.open(each.patient()))); //$NON-NLS-1$
		if (all.size() > most) {
			card.link(counted(Messages.Today_more, all.size() - most), () -> {
				most += SHOWN_AT_FIRST;
				build(reading);
			});
		}
		note(column, ReasonWords.of(reading.rules())).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Chip change = Chip.link(column, look, Messages.Today_changeRules);
		change.onPress(actions::changeRules);
	}

	private static List<PersonLink.Line> reasons(Attention attention) {
		List<PersonLink.Line> lines = new ArrayList<>();
		attention.reasons()
				.forEach(reason -> lines.add(new PersonLink.Line(ReasonWords.of(reason), ReasonWords.markOf(reason))));
		return lines;
	}

	private void people(Composite column, String title, String nobody, List<PatientSummary> patients) {
		TodayCard card = new TodayCard(column, look, title);
		if (patients.isEmpty()) {
			card.note(nobody);
		}
		Consumer<PatientSummary> add = patient -> card.person(patient.spokenName(), "", //$NON-NLS-1$
				patient.problem().map(words -> List.of(new PersonLink.Line(words, PersonLink.Mark.NONE))).orElse(List.of()),
				() -> actions.open(patient));
		patients.forEach(add);
	}

	private Label note(Composite parent, String text) {
		Label label = look.on(look.ground(), new Label(parent, SWT.WRAP));
		label.setText(text);
		label.setFont(look.small());
		label.setForeground(look.muted());
		return label;
	}

	private void fit() {
		int width = scroller.getClientArea().width;
		for (Control child : content.getChildren()) {
			if (child.getData() instanceof Integer share) {
				((GridData) child.getLayoutData()).horizontalSpan = width < TWO_COLUMNS ? 5 : share;
			}
		}
		scroller.setMinSize(0, content.computeSize(width, SWT.DEFAULT).y);
		content.layout(true, true);
	}
}
