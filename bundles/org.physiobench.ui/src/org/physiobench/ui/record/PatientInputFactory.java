package org.physiobench.ui.record;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.physiobench.core.patient.PatientId;

/** Opens the records again that were open when the workbench closed. No name is written: it would lie there in the clear. */
public final class PatientInputFactory implements IElementFactory {

	/** Id of this factory. */
	static final String ID = "org.physiobench.ui.patientInput"; //$NON-NLS-1$

	private static final String PATIENT = "patient"; //$NON-NLS-1$

	static void save(PatientInput input, IMemento memento) {
		memento.putString(PATIENT, input.id().value());
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		String id = memento.getString(PATIENT);
		return id == null || id.isBlank() ? null
				: new PatientInput(new PatientId(id), Messages.PatientInput_unopened);
	}
}
