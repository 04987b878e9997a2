package org.physiobench.ui.record;

import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.physiobench.core.patient.PatientId;

/** The patient whose record an editor shows; she is remembered by her id when the workbench closes. */
public final class PatientInput extends PlatformObject implements IEditorInput, IPersistableElement {

	private final PatientId id;
	private final String name;

	/**
	 * @param name shown until the record is open
	 */
	public PatientInput(PatientId id, String name) {
		this.id = Objects.requireNonNull(id);
		this.name = Objects.requireNonNull(name);
	}

	public PatientId id() {
		return id;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public String getFactoryId() {
		return PatientInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		PatientInputFactory.save(this, memento);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PatientInput input && input.id.equals(id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}
}
