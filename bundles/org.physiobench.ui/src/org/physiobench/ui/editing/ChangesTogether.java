package org.physiobench.ui.editing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

/** Several changes to one object and what it contains, which are recorded while they are made. */
final class ChangesTogether extends ChangeCommand {

	private final Runnable edit;

	ChangesTogether(String label, EObject whole, Runnable edit) {
		super(whole);
		setLabel(label);
		this.edit = edit;
	}

	@Override
	protected void doExecute() {
		edit.run();
	}
}
