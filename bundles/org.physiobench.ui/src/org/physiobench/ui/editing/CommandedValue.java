package org.physiobench.ui.editing;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.DecoratingObservableValue;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature of the model for data binding, which the user changes through commands and never directly. */
final class CommandedValue<T> extends DecoratingObservableValue<T> {

	private final ModelChanges changes;
	private final String label;
	private final EObject owner;
	private final EStructuralFeature feature;

	@SuppressWarnings("unchecked")
	CommandedValue(ModelChanges changes, String label, EObject owner, EStructuralFeature feature) {
		super((IObservableValue<T>) EMFProperties.value(feature).observe(owner), true);
		this.changes = changes;
		this.label = label;
		this.owner = owner;
		this.feature = feature;
	}

	@Override
	public void setValue(T value) {
		changes.set(label, owner, feature, value);
	}
}
