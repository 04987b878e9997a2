package org.physiobench.ui.program;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Program;
import org.physiobench.ui.editing.RecordPage;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.program.head.ProgramHead;
import org.physiobench.ui.program.head.ProgramSteps;
import org.physiobench.ui.program.head.ProgramTotals;
import org.physiobench.ui.program.revision.ComparisonView;
import org.physiobench.ui.program.revision.RevisionEdits;
import org.physiobench.ui.program.template.TemplateMenu;

/** The program of a patient: a head that says what it asks of her above its phases side by side, or two revisions. */
public final class ProgramPage implements RecordPage, ProgramSteps {

	private final RecordSession session;
	private final ProgramDrafts drafts;
	private final ProgramLibraries libraries;
	private final RevisionEdits revisions;
	private final Look look;
	private final Composite whole;
	private final ScrolledComposite scroller;
	private final CardFigures figures;
	private final StructureWatch watch = new StructureWatch(this::showLatest);
	private final TemplateMenu templates;
	private Optional<Program> older = Optional.empty();
	private Optional<Program> compared = Optional.empty();
	private Optional<ProgramBoard> phases = Optional.empty();
	private boolean unfit;
	/** The width that the board was laid out for. */
	private int fitted = -1;
	private Composite head;
	private Composite board;

	public ProgramPage(Composite parent, Look look, RecordSession session, ProgramDrafts drafts,
			ProgramLibraries libraries) {
		this.session = session;
		this.drafts = drafts;
		this.libraries = libraries;
		this.revisions = new RevisionEdits(session, drafts);
		this.look = look;
		whole = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		whole.setLayout(layout);
		head = new Composite(whole, SWT.NONE);
		scroller = new ScrolledComposite(whole, SWT.V_SCROLL | SWT.H_SCROLL);
		scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		scroller.setBackground(look.ground());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.addListener(SWT.Resize, event -> fitAgain());
		scroller.addDisposeListener(event -> watch.stop());
		figures = new CardFigures(scroller, look, libraries.catalog());
		templates = new TemplateMenu(whole, look, session, revisions, libraries.templates(), () -> whole.layout(true, true));
		build();
	}

	@Override
	public Control control() {
		return whole;
	}

	@Override
	public void enter() {
		if (phases.filter(ProgramBoard::enter).isEmpty()) {
			whole.setFocus();
		}
	}

	/** What takes exercises, unless the latest revision is frozen, and actions on prescriptions and on the program. */
	@Override
	public <A> Optional<A> offer(Class<A> kind) {
		if (kind == ExerciseTarget.class) {
			Optional<ExerciseTarget> open = phases.flatMap(ProgramBoard::target);
			return open.or(this::targetOfNewProgram).map(kind::cast);
		}
		return kind == ProgramActions.class ? Optional.of(kind.cast((ProgramActions) this::perform))
				: Optional.of(this).filter(kind::isInstance).map(kind::cast);
	}

	/** The first exercise begins the first program. */
	private Optional<ExerciseTarget> targetOfNewProgram() {
		return session.episode().filter(episode -> episode.getPrograms().isEmpty()).map(episode -> exercise -> {
			revise();
			phases.flatMap(ProgramBoard::target).ifPresent(target -> target.add(exercise));
		});
	}

	private void perform(PrescriptionAction action) {
		phases.ifPresent(open -> open.perform(action));
	}

	@Override
	public void addPhase() {
		session.program().ifPresent(program -> session.add(Messages.ProgramPage_addPhaseLabel, program,
				Literals.PROGRAM__PHASES,
				drafts.emptyPhase(NLS.bind(Messages.ProgramPage_phaseName, program.getPhases().size() + 1))));
	}

	@Override
	public void issue() {
		session.program().filter(ProgramDrafts::isDraft).ifPresent(
				draft -> revisions.issue(draft, LocalDate.now(), System.getProperty("user.name"))); //$NON-NLS-1$
	}

	@Override
	public void revise() {
		session.episode().ifPresent(revisions::draft);
	}

	@Override
	public void openTemplates(Control below) {
		templates.open(below, older.filter(this::isThere).or(session::program), head);
	}

	@Override
	public void show(Program revision) {
		older = Optional.of(revision);
		compared = Optional.empty();
		build();
	}

	@Override
	public void compare(Program before, Program after) {
		older = Optional.of(before);
		compared = Optional.of(after);
		build();
	}

	@Override
	public void goBackTo(Program revision) {
		revisions.goBackTo(revision);
	}

	/** Looks at the latest again, because something about it changed. */
	private void showLatest() {
		older = Optional.empty();
		compared = Optional.empty();
		build();
	}

	private void build() {
		if (whole.isDisposed()) {
			return;
		}
		watch.stop();
		phases = Optional.empty();
		head.dispose();
		if (board != null) {
			board.dispose();
		}
		createPlaces();
		Optional<Episode> episode = session.episode();
		watch.watch(session.patient());
		episode.ifPresent(watch::watch);
		session.program().ifPresent(watch::watch);
		Optional<Program> shown = older.filter(this::isThere).or(session::program);
		if (shown.isEmpty()) {
			buildEmpty(episode);
		} else if (compared.filter(this::isThere).isPresent()) {
			newHead(shown.get()).showComparison(shown.get(), compared.get());
			new ComparisonView(board, look, shown.get(), compared.get());
		} else {
			buildProgram(shown.get());
		}
		scroller.setContent(board);
		head.layout(true, true);
		whole.layout(true);
		fit();
	}

	private boolean isThere(Program program) {
		return session.episode().filter(episode -> program.eContainer() == episode).isPresent();
	}

	private void createPlaces() {
		head = look.on(look.surface(), new Composite(whole, SWT.NONE));
		head.moveAbove(scroller);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout layout = spacious(1);
		layout.marginHeight = 2 * Look.STEP;
		layout.verticalSpacing = 2 * Look.STEP;
		head.setLayout(layout);
		board = look.on(look.ground(), new Composite(scroller, SWT.NONE));
	}

	private ProgramHead newHead(Program shown) {
		return new ProgramHead(head, look, ((Episode) shown.eContainer()).getPrograms(), this);
	}

	private void buildProgram(Program program) {
		board.setLayout(spacious(Math.max(program.getPhases().size(), 1)));
		ProgramBoard open = new ProgramBoard(board, look, session, drafts, libraries, program, figures, this::fitSoon);
		phases = Optional.of(open);
		ProgramHead line = newHead(program);
		line.show(program, !ProgramDrafts.isDraft(program) && !revisions.isStoredAsIssued(program));
		ProgramTotals totals = new ProgramTotals(head, look, libraries.catalog(), program, open::phaseWorkedIn,
				session.episode().filter(episode -> !episode.getAssessments().isEmpty())
						.map(episode -> episode.getAssessments().getLast()));
		totals.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		open.chosen().onChange(() -> {
			line.sayChosen(open.chosen().chosen().size());
			totals.refresh();
		});
	}

	private void buildEmpty(Optional<Episode> episode) {
		((GridData) head.getLayoutData()).exclude = true;
		board.setLayout(spacious(1));
		Label hint = look.on(look.ground(), new Label(board, SWT.WRAP));
		hint.setText(episode.isPresent() ? Messages.ProgramPage_noProgram : Messages.ProgramPage_noEpisode);
		hint.setForeground(look.muted());
		hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		episode.ifPresent(found -> {
			Button start = new Button(board, SWT.PUSH);
			start.setText(Messages.ProgramPage_start);
			start.addListener(SWT.Selection, event -> revise());
			Chip other = Chip.menu(board, look, Messages.ProgramPage_startFromTemplate);
			other.onPress(() -> openTemplates(other));
		});
	}

	private static GridLayout spacious(int width) {
		GridLayout layout = new GridLayout(width, true);
		layout.marginWidth = 4 * Look.STEP;
		layout.marginHeight = 3 * Look.STEP;
		layout.horizontalSpacing = 3 * Look.STEP;
		layout.verticalSpacing = 3 * Look.STEP;
		return layout;
	}

	/** Fits once after all that happens now: a change of many cards tells of each of them. */
	private void fitSoon() {
		if (!unfit) {
			unfit = true;
			whole.getDisplay().asyncExec(this::fit);
		}
	}

	/** The bars that come and go resize it, too. */
	private void fitAgain() {
		if (scroller.getClientArea().width != fitted) {
			fit();
		}
	}

	/** Gives the board the room it needs and the scroller the bars that go with it. */
	private void fit() {
		unfit = false;
		if (board == null || board.isDisposed()) {
			return;
		}
		fitted = scroller.getClientArea().width;
		if (fitted > 0) { // or else it is fitted when it is first shown
			scroller.setMinSize(
					board.computeSize(Math.max(fitted, phases.map(ProgramBoard::leastWidth).orElse(0)), SWT.DEFAULT));
			// what was just computed need not be computed again
			board.layout(false, true);
		}
	}
}
