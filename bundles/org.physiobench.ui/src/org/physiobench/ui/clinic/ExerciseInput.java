package org.physiobench.ui.clinic;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.physiobench.core.exercise.ExerciseId;

/**
 * What an exercise form is opened on.
 *
 * @param kind     what is to be done
 * @param exercise which is copied or edited; none for a new one
 * @param name     shown until it has been read
 */
record ExerciseInput(Kind kind, Optional<ExerciseId> exercise, String name) implements IEditorInput {

	/** What can be done with the clinic's exercises. */
	enum Kind {
		NEW, COPY, EDIT
	}

	ExerciseInput {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(exercise);
		Objects.requireNonNull(name);
	}

	@Override
	public <A> A getAdapter(Class<A> adapter) {
		return null;
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	/** A new or copied exercise is never the one that another form is open on. */
	@Override
	public boolean equals(Object other) {
		return this == other || kind == Kind.EDIT && other instanceof ExerciseInput input && input.kind == Kind.EDIT
				&& input.exercise.equals(exercise);
	}

	@Override
	public int hashCode() {
		return exercise.hashCode();
	}
}
