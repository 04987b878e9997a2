package org.physiobench.ui.program;

/** Takes what is done with a prescription by a key or from a menu. */
@FunctionalInterface
public interface ProgramActions {

	/** Does it with the prescription that was worked on last; nothing happens when there is none. */
	void perform(PrescriptionAction action);
}
