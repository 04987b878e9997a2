package org.physiobench.ui.clinic;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.ui.clinic.ExerciseInput.Kind;
import org.physiobench.ui.look.Failure;

/** Opens the form for an exercise of the clinic. */
public abstract class ExerciseHandler extends AbstractHandler {

	/** Begins a new exercise. */
	public static final class New extends ExerciseHandler {

		@Override
		Optional<ExerciseInput> input(Optional<ExerciseEntry> selected) {
			return Optional.of(new ExerciseInput(Kind.NEW, Optional.empty(), Messages.ClinicExercises_newName));
		}
	}

	/** Copies the selected exercise. */
	public static final class Copy extends ExerciseHandler {

		@Override
		Optional<ExerciseInput> input(Optional<ExerciseEntry> selected) {
			return selected.map(exercise -> new ExerciseInput(Kind.COPY, Optional.of(exercise.id()), exercise.name()));
		}
	}

	/** Edits the selected exercise, if it is the clinic's own. */
	public static final class Edit extends ExerciseHandler {

		@Override
		Optional<ExerciseInput> input(Optional<ExerciseEntry> selected) {
			return selected.filter(exercise -> exercise.origin().source() == ExerciseEntry.Source.CLINIC)
					.map(exercise -> new ExerciseInput(Kind.EDIT, Optional.of(exercise.id()), exercise.name()));
		}
	}

	/** What to open; nothing when nothing fitting is selected. */
	abstract Optional<ExerciseInput> input(Optional<ExerciseEntry> selected);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<ExerciseInput> input = input(selected(event));
		if (input.isPresent()) {
			try {
				HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(input.get(), ExerciseEditor.ID);
			} catch (PartInitException e) {
				Failure.tell(HandlerUtil.getActiveShell(event), Messages.ExerciseHandler_notOpened, e, e.getMessage());
			}
		}
		return null;
	}

	private static Optional<ExerciseEntry> selected(ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof ExerciseEntry exercise ? Optional.of(exercise) : Optional.empty();
	}
}
