package org.physiobench.ui.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.physiobench.model.Assessment;
import org.physiobench.ui.editing.ModelWatch;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.form.Form;
import org.physiobench.ui.form.ScrolledColumn;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/** The sections of one assessment: their names on the left, the one that is worked on beside them. */
final class AssessmentSheet implements Sections {

	private static final int WIDEST = 800;
	private static final int LIST_WIDTH = 172;

	private final Look look;
	private final RecordSession session;
	private final Assessment assessment;
	private final List<Assessment> earlier;
	private final List<Section> sections;
	private final Composite sheet;
	private final SectionList list;
	private final Composite place;
	private final StackLayout stack = new StackLayout();
	private final Map<Integer, ScrolledColumn> made = new HashMap<>();
	private final DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
	private Optional<Assessment> compared;

	/**
	 * @param assessments of the episode, at least one, oldest first
	 * @param begin       begins another assessment
	 */
	AssessmentSheet(Composite parent, Look look, RecordSession session, List<Assessment> assessments, Runnable begin) {
		this.look = look;
		this.session = session;
		assessment = assessments.getLast();
		earlier = List.copyOf(assessments.subList(0, assessments.size() - 1));
		compared = earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
		sections = new AssessmentSections(session.patient()).all();
		sheet = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 0;
		layout.verticalSpacing = 0;
		sheet.setLayout(layout);
		addBar(begin);
		list = new SectionList(sheet, look, sections, assessment, this::show);
		GridData listPlace = new GridData(SWT.FILL, SWT.FILL, false, true);
		listPlace.widthHint = LIST_WIDTH;
		list.control().setLayoutData(listPlace);
		place = look.on(look.surface(), new Composite(sheet, SWT.NONE));
		place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		place.setLayout(stack);
		show(0);
	}

	private void addBar(Runnable begin) {
		Composite bar = look.on(look.surface(), new Composite(sheet, SWT.NONE));
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 3 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.horizontalSpacing = 3 * Look.STEP;
		bar.setLayout(layout);
		Label title = look.on(look.surface(), new Label(bar, SWT.NONE));
		title.setFont(look.heading());
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Runnable say = () -> title.setText(NLS.bind(Messages.AssessmentSheet_title, day(assessment)));
		ModelWatch.content(title, assessment, say);
		say.run();
		if (compared.isPresent()) {
			addComparison(bar);
		} else {
			look.on(look.surface(), new Label(bar, SWT.NONE));
		}
		Button another = new Button(bar, SWT.PUSH);
		another.setText(Messages.AssessmentSheet_another);
		another.addListener(SWT.Selection, event -> begin.run());
	}

	private String day(Assessment of) {
		LocalDate date = of.getAssessedOn();
		return date == null ? "" : day.format(date); //$NON-NLS-1$
	}

	private void addComparison(Composite bar) {
		Chip chip = Chip.menu(bar, look, comparison());
		chip.onPress(() -> {
			Menu menu = new Menu(chip);
			for (Assessment one : earlier.reversed()) {
				MenuItem item = new MenuItem(menu, SWT.RADIO);
				item.setText(day(one));
				item.setSelection(compared.filter(one::equals).isPresent());
				item.addListener(SWT.Selection, event -> compare(one, chip));
			}
			menu.setLocation(chip.toDisplay(0, chip.getSize().y));
			menu.addListener(SWT.Hide, event -> chip.getDisplay().asyncExec(menu::dispose));
			menu.setVisible(true);
		});
	}

	private String comparison() {
		return NLS.bind(Messages.AssessmentSheet_compared, compared.map(this::day).orElse("")); //$NON-NLS-1$
	}

	private void compare(Assessment with, Chip chip) {
		compared = Optional.of(with);
		chip.setText(comparison());
		chip.requestLayout();
		made.values().forEach(column -> column.control().dispose());
		made.clear();
		show(list.shown());
	}

	private void show(int section) {
		ScrolledColumn column = made.computeIfAbsent(section, this::make);
		stack.topControl = column.control();
		place.layout(true, true);
		ScrolledColumn.fit(column.body());
	}

	private ScrolledColumn make(int section) {
		ScrolledColumn column = new ScrolledColumn(place, look, WIDEST);
		Form<Assessment> form = new Form<>(column.body(), look, session, assessment, compared);
		sections.get(section).filler().accept(form);
		if (section + 1 < sections.size()) {
			Chip next = Chip.link(column.body(), look,
					NLS.bind(Messages.AssessmentSheet_next, sections.get(section + 1).name()));
			GridData nextPlace = new GridData(SWT.LEFT, SWT.TOP, false, false);
			nextPlace.verticalIndent = 3 * Look.STEP;
			next.setLayoutData(nextPlace);
			next.onPress(() -> turn(1));
		}
		return column;
	}

	/** Goes into the section that is shown. */
	void enter() {
		List<Control> fields = new ArrayList<>(List.of(made.get(list.shown()).body().getTabList()));
		fields.stream().filter(Control::setFocus).findFirst();
	}

	@Override
	public void turn(int step) {
		int section = list.shown() + step;
		if (section >= 0 && section < sections.size()) {
			list.show(section);
			show(section);
			enter();
		}
	}
}
