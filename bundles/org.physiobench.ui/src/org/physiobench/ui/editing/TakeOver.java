package org.physiobench.ui.editing;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.physiobench.core.patient.changes.RecordTakeOver;
import org.physiobench.model.Patient;

/**
 * Lets an open record become a merged one. Whoever takes that back has the version before again, so that saving it asks
 * again; once the merged record is stored there is nothing to ask.
 */
final class TakeOver extends ChangeCommand {

	private final Patient open;
	private final Patient merged;
	private final long before;

	TakeOver(String label, Patient open, Patient merged) {
		super(open);
		setLabel(label);
		this.open = open;
		this.merged = EcoreUtil.copy(merged);
		this.before = open.getVersion();
	}

	@Override
	protected void doExecute() {
		RecordTakeOver.into(open, merged);
	}

	@Override
	public void execute() {
		super.execute();
		open.setVersion(merged.getVersion());
	}

	@Override
	public void undo() {
		super.undo();
		changeVersion(merged.getVersion(), before);
	}

	@Override
	public void redo() {
		super.redo();
		changeVersion(before, merged.getVersion());
	}

	private void changeVersion(long from, long to) {
		if (open.getVersion() == from) {
			open.setVersion(to);
		}
	}
}
