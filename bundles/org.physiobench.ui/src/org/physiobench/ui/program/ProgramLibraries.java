package org.physiobench.ui.program;

import java.util.Objects;

import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.knowledge.LibraryKnowledge;

/**
 * What programs are put together from.
 *
 * @param catalog   the exercises
 * @param knowledge the topics of advice
 */
public record ProgramLibraries(ExerciseCatalog catalog, LibraryKnowledge knowledge) {

	public ProgramLibraries {
		Objects.requireNonNull(catalog);
		Objects.requireNonNull(knowledge);
	}
}
