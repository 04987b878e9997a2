package org.physiobench.ui.program.head;

import org.eclipse.swt.widgets.Control;
import org.physiobench.model.Program;

/** What is done with a program as a whole, and which of its revisions is looked at. */
public interface ProgramSteps {

	/** Adds a phase to the draft. */
	void addPhase();

	/** Hands the draft out. */
	void issue();

	/** Starts the next draft. */
	void revise();

	/** Opens the templates of the clinic below a control. */
	void openTemplates(Control below);

	/** Shows a revision. */
	void show(Program revision);

	/** Shows two revisions side by side. */
	void compare(Program before, Program after);

	/** Makes a revision the next draft. */
	void goBackTo(Program revision);
}
