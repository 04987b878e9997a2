package org.physiobench.core.program;

import java.util.List;
import java.util.Optional;

import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Program;

/**
 * The clinic's own templates of programs. May block on a disk or a network; throws {@link ExplainedException} when they
 * cannot be reached.
 */
public interface ProgramTemplates {

	/** All templates, ordered by name. */
	List<ProgramTemplate> all();

	/**
	 * What a template holds: a program without anything about a patient, marked as not adapted.
	 *
	 * @return empty when somebody removed the template
	 */
	Optional<Program> program(String id);

	/** Keeps a program as a template, in the place of one with the same id; what is about a patient is left out. */
	void keep(ProgramTemplate template, Program program);

	/** Removes a template; programs that were started from it stay. */
	void remove(String id);
}
