package org.physiobench.ui.record;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.physiobench.core.patient.CommitOutcome;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.changes.RecordMerge;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Patient;
import org.physiobench.ui.assessment.Sections;
import org.physiobench.ui.conflict.ConflictDialog;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Failure;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.program.ExerciseTarget;
import org.physiobench.ui.program.PrescriptionAction;
import org.physiobench.ui.program.ProgramActions;
import org.physiobench.ui.program.head.ProgramSteps;

/**
 * The record of one patient. It shows at once, loads beside the user interface thread, and is saved whole. What its
 * pages do lies in {@link RecordPages}.
 */
public final class RecordEditor extends EditorPart {

	/** Id of this editor. */
	public static final String ID = "org.physiobench.ui.record"; //$NON-NLS-1$

	private RecordServices services;
	/** Shows what has been read. */
	private final CompletableFuture<Runnable> read = new CompletableFuture<>();
	private boolean reading = true;
	private Composite content;
	private Optional<RecordSession> session = Optional.empty();
	private Optional<RecordPages> pages = Optional.empty();
	private Optional<DraftKeeper> keeper = Optional.empty();

	/**
	 * Opens the record of a patient, or shows it when it is open already.
	 *
	 * @param name shown until the record has been read
	 */
	public static void open(IWorkbenchPage page, PatientId patient, String name) {
		try {
			page.openEditor(new PatientInput(patient, name), ID);
		} catch (PartInitException e) {
			Failure.tell(page.getWorkbenchWindow().getShell(), Messages.RecordEditor_notOpened, e, e.getMessage());
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		services = RecordServices.at(site).orElseThrow(() -> new PartInitException(Messages.RecordEditor_noStore));
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		load(((PatientInput) input).id());
	}

	@Override
	public void createPartControl(Composite parent) {
		content = parent;
		content.setLayout(new FillLayout());
		showMessage(Messages.RecordEditor_opening);
		Display display = content.getDisplay();
		read.thenAccept(next -> display.asyncExec(() -> {
			if (!content.isDisposed()) {
				reading = false;
				next.run();
				firePropertyChange(PROP_DIRTY);
			}
		}));
	}

	/** Begins before there is anything to be seen: the record is read while the platform makes room for it. */
	private void load(PatientId id) {
		Job job = Job.create(Messages.RecordEditor_opening, monitor -> {
			read.complete(read(id));
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** Reads the record and says what is to be shown then. */
	private Runnable read(PatientId id) {
		try {
			Optional<RecordReading.Opened> found = new RecordReading(services.records(), services.drafts()).read(id);
			// read here and not when the first page asks on the user interface thread
			services.warmUp();
			return found.<Runnable>map(opened -> () -> show(opened))
					.orElse(() -> showMessage(Messages.RecordEditor_gone));
		} catch (ExplainedException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
			return () -> showMessage(e.getMessage());
		}
	}

	private void show(RecordReading.Opened record) {
		RecordSession opened = record.session();
		showPages(opened);
		record.broughtBack().ifPresent(keptAt -> pages.ifPresent(shown -> shown.sayThatBroughtBack(keptAt)));
		keeper = Optional.of(new DraftKeeper(content, opened, services.drafts(), record.broughtBack().isPresent(),
				message -> getEditorSite().getActionBars().getStatusLineManager()
						.setErrorMessage(message.isEmpty() ? null : message)));
		opened.changes().addCommandStackListener(event -> content.getDisplay().execute(() -> {
			firePropertyChange(PROP_DIRTY);
			UndoRedoHandler.refresh(getSite());
		}));
		UndoRedoHandler.refresh(getSite());
		if (getSite().getPage().getActivePart() == this) {
			setFocus();
		}
	}

	private void showPages(RecordSession opened) {
		clear();
		session = Optional.of(opened);
		setPartName(nameOf(opened.patient()));
		pages = Optional.of(new RecordPages(content, opened, new ProgramDrafts(services.libraries().catalog()),
				services.libraries(), services.documents()));
		content.layout();
	}

	private static String nameOf(Patient patient) {
		return patient.getGivenName() + ' ' + patient.getFamilyName();
	}

	private void showMessage(String message) {
		clear();
		Look look = new Look(content);
		Label label = look.on(look.ground(), new Label(content, SWT.WRAP | SWT.CENTER));
		label.setText('\n' + message);
		label.setForeground(look.muted());
		content.layout();
	}

	private void clear() {
		for (var control : content.getChildren()) {
			control.dispose();
		}
		session = Optional.empty();
		pages = Optional.empty();
	}

	/** Whoever undoes and redoes finds the changes here, and menus and other parts what the pages take. */
	@Override
	public <A> A getAdapter(Class<A> adapter) {
		if (adapter == BasicCommandStack.class) {
			return adapter.cast(session.map(RecordSession::changes).orElse(null));
		}
		if (adapter == ProgramActions.class) {
			return adapter.cast((ProgramActions) this::perform);
		}
		if (adapter == ExerciseTarget.class || adapter == ProgramSteps.class || adapter == Sections.class) {
			return pages.flatMap(open -> open.offer(adapter)).orElse(null);
		}
		return super.getAdapter(adapter);
	}

	/** Brings a page to the front and goes there. */
	void show(PageKind kind) {
		pages.ifPresent(open -> {
			open.show(kind);
			open.setFocus();
		});
	}

	/** The open record; empty while it is being read or when it could not be. */
	public Optional<RecordSession> session() {
		return session;
	}

	/** Whether it is not known yet who it is, or whether there is such a record. */
	public boolean isReading() {
		return reading;
	}

	private void perform(PrescriptionAction action) {
		pages.ifPresent(open -> {
			open.takeOverTyping();
			open.offer(ProgramActions.class).ifPresent(program -> program.perform(action));
		});
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		session.ifPresent(open -> {
			pages.ifPresent(RecordPages::takeOverTyping);
			// a copy, because the record can be edited on while it is written
			Patient copy = EcoreUtil.copy(open.patient());
			Command latest = open.changes().getMostRecentCommand();
			try {
				CommitOutcome[] outcome = new CommitOutcome[1];
				ModalContext.run(progress -> outcome[0] = services.records().commit(copy), true, monitor, content.getDisplay());
				saved(open, copy, latest, outcome[0], monitor);
			} catch (InvocationTargetException e) {
				monitor.setCanceled(true);
				Failure.tell(getSite().getShell(), Messages.RecordEditor_notSavedTitle, e.getCause(),
						Messages.RecordEditor_notSaved);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				monitor.setCanceled(true);
			}
		});
	}

	private void saved(RecordSession open, Patient copy, Command latest, CommitOutcome outcome,
			IProgressMonitor monitor) {
		switch (outcome) {
		case CommitOutcome.Committed committed -> {
			open.stored(copy);
			if (open.changes().getMostRecentCommand() == latest) {
				open.changes().saveIsDone();
			}
			firePropertyChange(PROP_DIRTY);
			setPartName(nameOf(open.patient()));
			keeper.ifPresent(DraftKeeper::discardSaved);
			SavedNote.show(getEditorSite());
		}
		case CommitOutcome.Stale(Patient stored) -> {
			monitor.setCanceled(true);
			settleConflict(open, stored);
		}
		}
	}

	/** Nothing was written: somebody else saved first. The clinician decides change by change what stands. */
	private void settleConflict(RecordSession open, Patient theirs) {
		RecordMerge merge = RecordMerge.of(open.base(), open.patient(), theirs, Locale.getDefault());
		ConflictDialog.ask(getSite().getShell(), nameOf(open.patient()), merge).ifPresent(choices -> {
			open.takeOver(Messages.RecordEditor_takeOver, theirs, merge.merged(choices));
			Optional<PageKind> front = pages.map(RecordPages::front);
			showPages(open);
			front.ifPresent(this::show);
		});
	}

	/** Whoever closes a record without saving it has been asked. */
	@Override
	public void dispose() {
		keeper.ifPresent(DraftKeeper::discard);
		if (getSite().getWorkbenchWindow().getWorkbench().isClosing()) {
			keeper.ifPresent(DraftKeeper::finish);
		}
		super.dispose();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A record is saved under its own name only"); //$NON-NLS-1$
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isDirty() {
		return session.filter(open -> open.changes().isSaveNeeded()).isPresent();
	}

	@Override
	public void setFocus() {
		pages.ifPresentOrElse(RecordPages::setFocus, content::setFocus);
	}
}
