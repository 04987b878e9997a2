package org.physiobench.ui.program.head;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.program.PhaseTotals;
import org.physiobench.core.program.SessionEstimate;
import org.physiobench.core.program.TimeConventions;
import org.physiobench.model.Assessment;
import org.physiobench.model.Phase;
import org.physiobench.model.Program;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;
import org.physiobench.ui.look.TextFit;

/** What the phase that is worked in asks of the patient, against what she can give; it follows every change. */
public final class ProgramTotals {

	private static final int BAR_HEIGHT = 2 * Look.STEP;
	private static final int LEAST_BAR = 160;
	/** In characters. */
	private static final int LONGEST_NAME = 16;

	private final Look look;
	private final ExerciseCatalog catalog;
	private final Supplier<Optional<Phase>> phase;
	private final Optional<Assessment> assessment;
	private final TimeConventions conventions = TimeConventions.usual();
	private final Composite totals;
	private final Optional<TotalFigure> where;
	private final TotalFigure minutes;
	private final TotalFigure exercises;
	private final TotalFigure sessions;
	private final Canvas bar;
	private final Label words;
	private List<PhaseTotals.Share> shares = List.of();
	private boolean stale;

	/**
	 * @param phase      the phase that is worked in, if there is one
	 * @param assessment what says how much time the patient has
	 */
	public ProgramTotals(Composite parent, Look look, ExerciseCatalog catalog, Program program,
			Supplier<Optional<Phase>> phase, Optional<Assessment> assessment) {
		this.look = look;
		this.catalog = catalog;
		this.phase = phase;
		this.assessment = assessment;
		totals = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout(program.getPhases().size() > 1 ? 5 : 4, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 5 * Look.STEP;
		totals.setLayout(layout);
		where = program.getPhases().size() > 1 ? Optional.of(new TotalFigure(totals, look)) : Optional.empty();
		minutes = new TotalFigure(totals, look);
		exercises = new TotalFigure(totals, look);
		sessions = new TotalFigure(totals, look);
		minutes.explain(NLS.bind(Messages.ProgramTotals_conventions, new Object[] { conventions.repetition(),
				conventions.slowRepetition(), conventions.rest(), conventions.change() }));
		Composite kinds = look.on(look.surface(), new Composite(totals, SWT.NONE));
		GridLayout below = new GridLayout();
		below.marginWidth = 0;
		below.marginHeight = 0;
		below.verticalSpacing = Look.STEP;
		kinds.setLayout(below);
		kinds.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		bar = look.on(look.surface(), new Canvas(kinds, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS));
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.heightHint = BAR_HEIGHT;
		place.widthHint = LEAST_BAR;
		bar.setLayoutData(place);
		bar.addListener(SWT.Paint, event -> paint(event.gc));
		words = look.on(look.surface(), new Label(kinds, SWT.WRAP));
		words.setFont(look.small());
		words.setForeground(look.muted());
		GridData room = new GridData(SWT.FILL, SWT.TOP, true, false);
		room.widthHint = LEAST_BAR;
		words.setLayoutData(room);
		follow(program);
		show();
	}

	/** What the totals are drawn on. */
	public Control control() {
		return totals;
	}

	/** Adds up anew, soon: after all that happens now. */
	public void refresh() {
		if (!stale && !totals.isDisposed()) {
			stale = true;
			totals.getDisplay().asyncExec(() -> {
				if (!totals.isDisposed()) {
					show();
				}
			});
		}
	}

	private void follow(Program program) {
		EContentAdapter watch = new EContentAdapter() {
			@Override
			public void notifyChanged(Notification change) {
				super.notifyChanged(change);
				refresh();
			}
		};
		program.eAdapters().add(watch);
		totals.addDisposeListener(event -> program.eAdapters().remove(watch));
	}

	private void show() {
		stale = false;
		phase.get().ifPresent(this::show);
	}

	private void show(Phase shown) {
		List<Phase> all = ((Program) shown.eContainer()).getPhases();
		where.ifPresent(figure -> figure.show(TextFit.shortened(shown.getName(), LONGEST_NAME, String::length),
				NLS.bind(Messages.ProgramTotals_phase, all.indexOf(shown) + 1, all.size()), false));
		show(PhaseTotals.of(shown, new SessionEstimate(conventions),
				id -> catalog.find(id).map(ExerciseEntry::category)));
	}

	private void show(PhaseTotals sum) {
		Optional<Integer> givenMinutes = assessment.map(Assessment::getMinutesPerDay);
		Optional<Integer> givenDays = assessment.map(Assessment::getDaysPerWeek);
		minutes.show(NLS.bind(Messages.ProgramTotals_minutes, sum.sessionMinutes()), minutesBelow(sum, givenMinutes),
				givenMinutes.filter(given -> sum.dayMinutes() > given).isPresent());
		exercises.show(String.valueOf(sum.exercises()),
				sum.exercises() == 1 ? Messages.ProgramTotals_exercise : Messages.ProgramTotals_exercises, false);
		boolean tooManyDays = givenDays.filter(given -> sum.daysAWeek() > given).isPresent();
		sessions.show(String.valueOf(sum.sessionsAWeek()),
				tooManyDays ? NLS.bind(Messages.ProgramTotals_sessionsOver, sum.daysAWeek(), givenDays.orElseThrow())
						: givenDays.map(given -> NLS.bind(Messages.ProgramTotals_sessionsOf, given))
								.orElse(Messages.ProgramTotals_sessions),
				tooManyDays);
		shares = sum.shares();
		Names names = new Names();
		String said = shares.stream().map(
				share -> NLS.bind(Messages.ProgramTotals_share, names.of(share.category()), share.percent()))
				.collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
		words.setText(said.isEmpty() ? Messages.ProgramTotals_nothing : said);
		AccessibleName.set(bar, words.getText());
		bar.redraw();
		totals.getParent().layout(true, true);
	}

	private static String minutesBelow(PhaseTotals sum, Optional<Integer> given) {
		boolean oftenADay = sum.daySeconds() > sum.sessionSeconds();
		if (given.isEmpty()) {
			return oftenADay ? NLS.bind(Messages.ProgramTotals_aDay, sum.dayMinutes()) : Messages.ProgramTotals_aSession;
		}
		return oftenADay ? NLS.bind(Messages.ProgramTotals_aDayOf, sum.dayMinutes(), given.get())
				: NLS.bind(Messages.ProgramTotals_of, given.get());
	}

	private void paint(GC gc) {
		Rectangle area = bar.getClientArea();
		gc.setBackground(look.line());
		gc.fillRectangle(area);
		int left = 0;
		int percent = 0;
		for (PhaseTotals.Share share : shares) {
			percent += share.percent();
			int right = area.width * percent / 100;
			gc.setBackground(look.of(share.category()));
			gc.fillRectangle(left, 0, right - left - 1, area.height);
			left = right;
		}
	}
}
