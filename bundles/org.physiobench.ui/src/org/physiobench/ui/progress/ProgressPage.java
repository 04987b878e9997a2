package org.physiobench.ui.progress;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.physiobench.model.Episode;
import org.physiobench.ui.editing.ModelWatch;
import org.physiobench.ui.editing.RecordPage;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.progress.diary.DiarySection;

/** What came of the programs: charts, and where diary, visits and scores are entered. One of these is open at a time. */
public final class ProgressPage implements RecordPage {

	/** What is open. */
	private enum Section {
		CHARTS, DIARY, VISITS, SCORES
	}

	private static final int[] PERIODS = { 0, 6, 12, 26, 52 };

	private final RecordSession session;
	private final Look look;
	private final ScrolledComposite scroller;
	private final Composite board;
	private final Map<Section, Chip> chips = new EnumMap<>(Section.class);
	private final Chip period;
	private Section open = Section.CHARTS;
	private Optional<Integer> weeks = Optional.empty();
	private Optional<Episode> episode;
	private boolean stale;
	private Control content;
	private Runnable refresh = this::show;

	public ProgressPage(Composite parent, Look look, RecordSession session) {
		this.session = session;
		this.look = look;
		this.episode = session.episode();
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setBackground(look.ground());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		board = look.on(look.ground(), new Composite(scroller, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 4 * Look.STEP;
		layout.marginHeight = 3 * Look.STEP;
		layout.verticalSpacing = 3 * Look.STEP;
		board.setLayout(layout);
		period = createHead();
		scroller.setContent(board);
		scroller.addListener(SWT.Resize, event -> fit());
		scroller.addListener(SWT.Show, event -> catchUp());
		show();
		ModelWatch.contentLater(scroller, session.patient(), this::changed);
	}

	@Override
	public Control control() {
		return scroller;
	}

	private Chip createHead() {
		Composite head = look.on(look.ground(), new Composite(board, SWT.NONE));
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		head.setLayout(layout);
		Composite choice = look.on(look.ground(), new Composite(head, SWT.NONE));
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 2 * Look.STEP;
		choice.setLayout(row);
		choice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		for (Section section : Section.values()) {
			Chip chip = Chip.toggle(choice, look, name(section));
			chip.onPress(() -> open(section));
			chips.put(section, chip);
		}
		Chip menu = Chip.menu(head, look, periodName(0));
		menu.onPress(this::choosePeriod);
		return menu;
	}

	private static String name(Section section) {
		return switch (section) {
		case CHARTS -> Messages.ProgressPage_charts;
		case DIARY -> Messages.ProgressPage_diary;
		case VISITS -> Messages.ProgressPage_visits;
		case SCORES -> Messages.ProgressPage_scores;
		};
	}

	private static String periodName(int weeks) {
		return weeks == 0 ? Messages.ProgressPage_allWeeks : NLS.bind(Messages.ProgressPage_lastWeeks, weeks);
	}

	private void choosePeriod() {
		Menu menu = new Menu(period);
		for (int choice : PERIODS) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(periodName(choice));
			item.setSelection(weeks.orElse(0) == choice);
			item.addListener(SWT.Selection, event -> look(choice));
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setLocation(period.toDisplay(new Point(0, period.getSize().y)));
		menu.setVisible(true);
	}

	private void look(int choice) {
		Optional<Integer> wanted = choice == 0 ? Optional.empty() : Optional.of(choice);
		if (!wanted.equals(weeks)) {
			weeks = wanted;
			period.setText(periodName(choice));
			period.requestLayout();
			show();
		}
	}

	private void open(Section section) {
		if (section != open) {
			open = section;
			show();
			scroller.setOrigin(0, 0);
		}
	}

	/** A page that nobody sees waits until somebody does. */
	private void changed() {
		stale = true;
		if (scroller.isVisible()) {
			catchUp();
		}
	}

	private void catchUp() {
		if (!stale) {
			return;
		}
		stale = false;
		if (episode.equals(session.episode())) {
			refresh.run();
		} else {
			episode = session.episode();
			show();
		}
	}

	private void show() {
		chips.forEach((section, chip) -> chip.setChosen(section == open));
		period.setVisible(open == Section.CHARTS && episode.isPresent());
		if (content != null) {
			content.dispose();
		}
		content = episode.map(this::create).orElseGet(this::createEmpty);
		content.setLayoutData(new GridData(SWT.FILL, open == Section.CHARTS ? SWT.FILL : SWT.TOP, true, true));
		fit();
	}

	private Control create(Episode known) {
		return switch (open) {
		case CHARTS -> {
			refresh = this::show;
			yield new ChartSection(board, look, known, weeks).control();
		}
		case DIARY -> {
			DiarySection diary = new DiarySection(board, look, session, known);
			refresh = diary::refresh;
			board.getDisplay().asyncExec(() -> {
				if (!diary.control().isDisposed()) {
					diary.setFocus();
				}
			});
			yield diary.control();
		}
		case VISITS -> {
			VisitSection visits = new VisitSection(board, look, session, known, this::fit);
			refresh = visits::refresh;
			yield visits.control();
		}
		case SCORES -> {
			ScoreSection scores = new ScoreSection(board, look, session, known, this::fit);
			refresh = scores::refresh;
			yield scores.control();
		}
		};
	}

	private Control createEmpty() {
		refresh = this::show;
		Label hint = look.on(look.ground(), new Label(board, SWT.WRAP));
		hint.setForeground(look.muted());
		hint.setText(Messages.ProgressPage_noEpisode);
		return hint;
	}

	private void fit() {
		scroller.setMinSize(board.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
		// what was just computed need not be computed again
		board.layout(false, true);
	}
}
