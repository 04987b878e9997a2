package org.physiobench.ui.program;

import java.util.Objects;

import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.knowledge.LibraryKnowledge;
import org.physiobench.core.program.ProgramTemplates;

/**
 * What programs are put together from.
 *
 * @param catalog   the exercises
 * @param knowledge the topics of advice
 * @param templates the clinic's own programs to start from
 */
public record ProgramLibraries(ExerciseCatalog catalog, LibraryKnowledge knowledge, ProgramTemplates templates) {

	public ProgramLibraries {
		Objects.requireNonNull(catalog);
		Objects.requireNonNull(knowledge);
		Objects.requireNonNull(templates);
	}
}
