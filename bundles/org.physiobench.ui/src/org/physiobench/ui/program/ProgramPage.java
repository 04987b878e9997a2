package org.physiobench.ui.program;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;
import org.physiobench.model.Program;
import org.physiobench.ui.editing.RecordPage;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Look;

/** The program that counts: its phases side by side, each with its exercises as cards. */
public final class ProgramPage implements RecordPage {

	private final RecordSession session;
	private final ProgramDrafts drafts;
	private final ExerciseCatalog catalog;
	private final Look look;
	private final CardFigures figures;
	private final ScrolledComposite scroller;
	private final StructureWatch watch = new StructureWatch();
	private Optional<ProgramBoard> phases = Optional.empty();
	private Composite board;

	public ProgramPage(Composite parent, Look look, RecordSession session, ProgramDrafts drafts, ExerciseCatalog catalog) {
		this.session = session;
		this.drafts = drafts;
		this.catalog = catalog;
		this.look = look;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroller.setBackground(look.ground());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.addListener(SWT.Resize, event -> fit());
		scroller.addDisposeListener(event -> watch.stop());
		figures = new CardFigures(scroller, catalog);
		build();
	}

	@Override
	public Control control() {
		return scroller;
	}

	/** While a draft is open, a target for exercises and what takes actions on prescriptions. */
	@Override
	public <A> Optional<A> offer(Class<A> kind) {
		if (kind == ExerciseTarget.class) {
			return phases.flatMap(ProgramBoard::target).map(kind::cast);
		}
		return kind == ProgramActions.class ? Optional.of(kind.cast((ProgramActions) this::perform)) : Optional.empty();
	}

	private void perform(PrescriptionAction action) {
		phases.ifPresent(open -> open.perform(action));
	}

	private void build() {
		watch.stop();
		phases = Optional.empty();
		if (board != null) {
			board.dispose();
		}
		board = look.on(look.ground(), new Composite(scroller, SWT.NONE));
		Optional<Episode> episode = session.episode();
		Optional<Program> program = session.program();
		watch.watch(session.patient());
		episode.ifPresent(watch::watch);
		program.ifPresent(watch::watch);
		if (program.isPresent()) {
			buildProgram(episode.orElseThrow(), program.get());
		} else {
			buildEmpty(episode);
		}
		scroller.setContent(board);
		fit();
	}

	private void buildEmpty(Optional<Episode> episode) {
		board.setLayout(spacious(1));
		Label hint = look.on(look.ground(), new Label(board, SWT.WRAP));
		hint.setText(episode.isPresent() ? Messages.ProgramPage_noProgram : Messages.ProgramPage_noEpisode);
		hint.setForeground(look.muted());
		hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		episode.ifPresent(found -> action(Messages.ProgramPage_start, () -> draft(found)));
	}

	private void buildProgram(Episode episode, Program program) {
		boolean draft = ProgramDrafts.isDraft(program);
		int columns = Math.max(program.getPhases().size(), 1);
		board.setLayout(spacious(columns));
		Composite head = look.on(look.ground(), new Composite(board, SWT.NONE));
		GridLayout headLayout = new GridLayout(3, false);
		headLayout.marginWidth = 0;
		headLayout.marginHeight = 0;
		headLayout.horizontalSpacing = 4 * Look.STEP;
		head.setLayout(headLayout);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1));
		Label title = look.on(look.ground(), new Label(head, SWT.NONE));
		title.setFont(look.heading());
		title.setText(titleOf(program));
		Label state = look.on(look.ground(), new Label(head, SWT.NONE));
		state.setForeground(look.muted());
		state.setText(draft ? NLS.bind(Messages.ProgramPage_draft, program.getRevision())
				: NLS.bind(Messages.ProgramPage_issued, program.getRevision(), program.getIssuedOn()
						.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))));
		state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		if (draft) {
			action(head, Messages.ProgramPage_addPhase, () -> addPhase(program));
		} else {
			action(head, Messages.ProgramPage_revise, () -> draft(episode));
		}
		phases = Optional.of(new ProgramBoard(board, look, session, drafts, catalog, program, figures, this::fit));
	}

	private static String titleOf(Program program) {
		return program.getTitle() == null || program.getTitle().isBlank() ? Messages.ProgramPage_untitled
				: program.getTitle();
	}

	private GridLayout spacious(int width) {
		GridLayout layout = new GridLayout(width, true);
		layout.marginWidth = 4 * Look.STEP;
		layout.marginHeight = 3 * Look.STEP;
		layout.horizontalSpacing = 3 * Look.STEP;
		layout.verticalSpacing = 3 * Look.STEP;
		return layout;
	}

	private void action(String name, Runnable run) {
		action(board, name, run);
	}

	private static void action(Composite parent, String name, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> run.run());
	}

	private void draft(Episode episode) {
		session.add(Messages.ProgramPage_startLabel, episode, ModelPackage.Literals.EPISODE__PROGRAMS,
				drafts.nextDraft(episode, NLS.bind(Messages.ProgramPage_phaseName, 1)));
	}

	private void addPhase(Program program) {
		String name = NLS.bind(Messages.ProgramPage_phaseName, program.getPhases().size() + 1);
		session.add(Messages.ProgramPage_addPhaseLabel, program, ModelPackage.Literals.PROGRAM__PHASES,
				drafts.emptyPhase(name));
	}

	/** Gives the board the room it needs and the scroller the bars that go with it. */
	private void fit() {
		if (board == null || board.isDisposed()) {
			return;
		}
		board.layout(true, true);
		int width = scroller.getClientArea().width;
		int least = board.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		scroller.setMinSize(board.computeSize(Math.max(width, least), SWT.DEFAULT));
	}

	/** Builds the board anew when programs or phases come or go; what happens inside a phase is the column's business. */
	private final class StructureWatch extends AdapterImpl {

		private final List<EObject> watched = new ArrayList<>();

		void watch(EObject object) {
			watched.add(object);
			object.eAdapters().add(this);
		}

		void stop() {
			watched.forEach(object -> object.eAdapters().remove(this));
			watched.clear();
		}

		@Override
		public void notifyChanged(Notification change) {
			boolean structure = switch (change.getNotifier()) {
			case Patient patient -> change.getFeature() == ModelPackage.Literals.PATIENT__EPISODES;
			case Episode episode -> change.getFeature() == ModelPackage.Literals.EPISODE__PROGRAMS;
			case Program program -> change.getFeature() == ModelPackage.Literals.PROGRAM__PHASES;
			default -> false;
			};
			if (structure && !scroller.isDisposed()) {
				build();
			}
		}
	}
}
