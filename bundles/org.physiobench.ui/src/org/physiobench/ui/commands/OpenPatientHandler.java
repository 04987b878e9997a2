package org.physiobench.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.physiobench.core.patient.PatientId;
import org.physiobench.ui.record.RecordEditor;

/** Opens the record of the patient whose id is the parameter of the command. */
public final class OpenPatientHandler extends AbstractHandler {

	private static final String ID = "org.physiobench.ui.openPatient.id"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String id = event.getParameter(ID);
		if (id == null || id.isBlank()) {
			throw new ExecutionException("The command needs the id of a patient"); //$NON-NLS-1$
		}
		RecordEditor.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), new PatientId(id), id);
		return null;
	}
}
