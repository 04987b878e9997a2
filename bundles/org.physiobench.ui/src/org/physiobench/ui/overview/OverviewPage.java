package org.physiobench.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.physiobench.core.overview.NextStep;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.model.Episode;
import org.physiobench.ui.editing.ModelWatch;
import org.physiobench.ui.editing.RecordPage;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.progress.KeyFigures;

/** Who she is, what to be careful about, how it goes and what to do next. */
public final class OverviewPage implements RecordPage {

	private final RecordSession session;
	private final Look look;
	private final Links links;
	private final ScrolledComposite scroller;
	private Composite board;
	private boolean stale;
	/** The width that the cards were laid out for. */
	private int fitted = -1;

	/** Where the other pages are. */
	public interface Links {

		/** Shows who she is and what she comes for. */
		void details();

		/** Shows what was found. */
		void assessment();

		/** Shows what she does. */
		void program();

		/** Shows what came of it. */
		void progress();
	}

	public OverviewPage(Composite parent, Look look, RecordSession session, Links links) {
		this.session = session;
		this.look = look;
		this.links = links;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setBackground(look.ground());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.addListener(SWT.Resize, event -> fitAgain());
		scroller.addListener(SWT.Show, event -> catchUp());
		build();
		ModelWatch.contentLater(scroller, session.patient(), this::changed);
	}

	@Override
	public Control control() {
		return scroller;
	}

	/** A page that nobody sees waits until somebody does. */
	private void changed() {
		stale = true;
		if (scroller.isVisible()) {
			catchUp();
		}
	}

	private void catchUp() {
		if (stale) {
			build();
			fit();
		}
	}

	private void build() {
		stale = false;
		if (board != null) {
			board.dispose();
		}
		board = look.on(look.ground(), new Composite(scroller, SWT.NONE));
		GridLayout layout = new GridLayout(2, true);
		layout.marginWidth = 4 * Look.STEP;
		layout.marginHeight = 3 * Look.STEP;
		layout.horizontalSpacing = 3 * Look.STEP;
		layout.verticalSpacing = 3 * Look.STEP;
		board.setLayout(layout);
		Optional<Episode> episode = session.episode();
		Optional<FollowUp> followUp = episode.map(FollowUp::of);
		Optional<TimeSpan> span = episode.flatMap(found -> TimeSpan.ofAll(followUp.orElseThrow(), LocalDate.now(),
				found.getDischargedOn() != null));
		span.ifPresent(time -> keyFigures(followUp.orElseThrow(), time));
		Composite left = column();
		Composite right = column();
		next(left);
		CourseCards course = new CourseCards(look, links, Locale.getDefault());
		FindingsCards findings = new FindingsCards(look, links);
		episode.ifPresent(found -> {
			course.program(left, found);
			span.ifPresent(time -> course.lines(right, followUp.orElseThrow(), time));
			findings.problem(right, found);
			new RegionsCard(look).create(right, found);
			findings.safety(left, found);
			findings.goals(right, found);
		});
		scroller.setContent(board);
	}

	private void keyFigures(FollowUp followUp, TimeSpan span) {
		Composite row = look.on(look.ground(), new Composite(board, SWT.NONE));
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		row.setLayout(tight());
		new KeyFigures(look).create(row, followUp, span);
	}

	private Composite column() {
		Composite column = look.on(look.ground(), new Composite(board, SWT.NONE));
		column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		column.setLayout(tight());
		return column;
	}

	private static GridLayout tight() {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 3 * Look.STEP;
		return layout;
	}

	private void next(Composite parent) {
		OverviewCard card = new OverviewCard(parent, look, Messages.OverviewPage_next);
		List<NextStep> steps = NextStep.of(session.patient());
		if (steps.isEmpty()) {
			card.note(Messages.OverviewPage_nothing);
		}
		steps.forEach(step -> show(step, card));
	}

	private void show(NextStep step, OverviewCard card) {
		switch (step) {
		case NextStep.RecordProblem any -> card.link(Messages.OverviewPage_problem, links::details);
		case NextStep.Assess any -> card.link(Messages.OverviewPage_assess, links::assessment);
		case NextStep.ActOnRedFlags(int answers) ->
			card.link(NLS.bind(Messages.OverviewPage_redFlags, answers), links::assessment);
		case NextStep.FinishScreening(int left) ->
			card.link(NLS.bind(Messages.OverviewPage_screening, left), links::assessment);
		case NextStep.StartProgram any -> card.link(Messages.OverviewPage_start, links::program);
		case NextStep.IssueProgram any -> card.link(Messages.OverviewPage_issue, links::program);
		case NextStep.EnterDiary any -> card.link(Messages.OverviewPage_diary, links::progress);
		}
	}

	/** The bar at the side that comes and goes resizes it, too. */
	private void fitAgain() {
		if (scroller.getClientArea().width != fitted) {
			fit();
		}
	}

	private void fit() {
		if (!scroller.isDisposed()) {
			fitted = scroller.getClientArea().width;
			scroller.setMinSize(board.computeSize(fitted, SWT.DEFAULT));
			// what was just computed need not be computed again
			board.layout(false, true);
		}
	}
}
