package org.physiobench.ui.clinic;

import java.lang.reflect.InvocationTargetException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseLibraryRecords;
import org.physiobench.core.exercise.FigureNotation;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Exercise;
import org.physiobench.ui.editing.ModelChanges;
import org.physiobench.ui.look.Failure;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.record.UndoRedoHandler;

/** One exercise of the clinic, in a form. It shows at once and loads beside the user interface thread. */
public final class ExerciseEditor extends EditorPart {

	/** Id of this editor. */
	public static final String ID = "org.physiobench.ui.exercise"; //$NON-NLS-1$

	private ClinicExercises exercises;
	private ExerciseCatalog catalog;
	private FigureNotation notation;
	private Composite content;
	private Optional<Open> open = Optional.empty();

	/** What is being edited. A new or copied exercise is not stored before it is saved once. */
	private record Open(Exercise exercise, ModelChanges changes, ExerciseForm form, boolean[] stored) {
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		ExerciseLibraryRecords records = site.getService(ExerciseLibraryRecords.class);
		catalog = site.getService(ExerciseCatalog.class);
		notation = site.getService(FigureNotation.class);
		if (records == null || catalog == null || notation == null) {
			throw new PartInitException(Messages.ExerciseEditor_noStore);
		}
		exercises = new ClinicExercises(records, catalog);
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		content = parent;
		content.setLayout(new FillLayout());
		say(Messages.ExerciseEditor_opening);
		ExerciseInput input = (ExerciseInput) getEditorInput();
		Display display = content.getDisplay();
		Job.createSystem(Messages.ExerciseEditor_opening, monitor -> {
			Runnable next = read(input);
			display.asyncExec(() -> {
				if (!content.isDisposed()) {
					next.run();
				}
			});
			return Status.OK_STATUS;
		}).schedule();
	}

	private Runnable read(ExerciseInput input) {
		try {
			Optional<Exercise> found = switch (input.kind()) {
			case NEW -> Optional.of(exercises.empty());
			case COPY -> input.exercise().flatMap(exercises::copy);
			case EDIT -> input.exercise().flatMap(exercises::find);
			};
			List<ExerciseForm.Family> families = families();
			return found.<Runnable>map(exercise -> () -> show(exercise, families, input.kind() == ExerciseInput.Kind.EDIT))
					.orElse(() -> say(Messages.ExerciseEditor_gone));
		} catch (ExplainedException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
			return () -> say(e.getMessage());
		}
	}

	private List<ExerciseForm.Family> families() {
		Stream<ExerciseForm.Family> known = catalog.all().stream().map(ExerciseEntry::family)
				.filter(family -> !family.isEmpty()).distinct()
				.map(family -> new ExerciseForm.Family(family, catalog.progression(family)
						.map(found -> found.names().in(Locale.getDefault()).words()).orElse(family)))
				.sorted(Comparator.comparing(ExerciseForm.Family::name));
		return Stream.concat(Stream.of(new ExerciseForm.Family("", Messages.ExerciseEditor_noFamily)), known).toList(); //$NON-NLS-1$
	}

	private void show(Exercise exercise, List<ExerciseForm.Family> families, boolean stored) {
		clear();
		ModelChanges changes = new ModelChanges();
		open = Optional.of(new Open(exercise, changes, new ExerciseForm(content, changes, exercise, families, notation),
				new boolean[] { stored }));
		changes.stack().addCommandStackListener(event -> content.getDisplay().execute(this::changed));
		changed();
		content.layout(true, true);
	}

	private void changed() {
		open.ifPresent(now -> setPartName(ClinicExercises.words(now.exercise()).getName()));
		firePropertyChange(PROP_DIRTY);
		UndoRedoHandler.refresh(getSite());
	}

	private void say(String message) {
		clear();
		Look look = new Look(content);
		Label label = look.on(look.ground(), new Label(content, SWT.WRAP | SWT.CENTER));
		label.setText('\n' + message);
		label.setForeground(look.muted());
		content.layout();
	}

	private void clear() {
		for (Control control : content.getChildren()) {
			control.dispose();
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		open.ifPresent(now -> {
			takeOverTyping();
			Optional<String> fault = now.form().fault();
			if (fault.isPresent()) {
				monitor.setCanceled(true);
				MessageDialog.openWarning(getSite().getShell(), Messages.ExerciseEditor_faultyTitle,
						NLS.bind(Messages.ExerciseEditor_faulty, fault.get()));
				return;
			}
			Exercise copy = EcoreUtil.copy(now.exercise());
			Command latest = now.changes().stack().getMostRecentCommand();
			try {
				ModalContext.run(progress -> exercises.save(copy), true, monitor, content.getDisplay());
				now.stored()[0] = true;
				if (now.changes().stack().getMostRecentCommand() == latest) {
					now.changes().stack().saveIsDone();
				}
				changed();
			} catch (InvocationTargetException e) {
				monitor.setCanceled(true);
				Failure.tell(getSite().getShell(), Messages.ExerciseEditor_faultyTitle, e.getCause(),
						Messages.ExerciseEditor_notSaved);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				monitor.setCanceled(true);
			}
		});
	}

	/** Lets the field that is being typed in hand over its text, as leaving it would. */
	private void takeOverTyping() {
		Control focus = content.getDisplay().getFocusControl();
		if (focus != null && focus.getShell() == content.getShell()) {
			content.forceFocus();
			if (!focus.isDisposed()) {
				focus.setFocus();
			}
		}
	}


	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("An exercise is saved under its own name only"); //$NON-NLS-1$
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isDirty() {
		return open.filter(now -> !now.stored()[0] || now.changes().stack().isSaveNeeded()).isPresent();
	}

	/** Whoever undoes and redoes finds the changes here. */
	@Override
	public <A> A getAdapter(Class<A> adapter) {
		return adapter == BasicCommandStack.class
				? adapter.cast(open.map(now -> now.changes().stack()).orElse(null))
				: super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		open.map(Open::form).ifPresentOrElse(ExerciseForm::setFocus, content::setFocus);
	}
}
