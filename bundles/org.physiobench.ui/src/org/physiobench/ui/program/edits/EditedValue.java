package org.physiobench.ui.program.edits;

import java.util.function.Consumer;

import org.eclipse.core.databinding.observable.value.DecoratingObservableValue;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature of the model for data binding; what the user makes of it is handed on. */
final class EditedValue<T> extends DecoratingObservableValue<T> {

	private final Consumer<T> edit;

	EditedValue(EObject owner, EStructuralFeature feature, Consumer<T> edit) {
		super(EMFProperties.<EObject, T>value(feature).observe(owner), true);
		this.edit = edit;
	}

	@Override
	public void setValue(T value) {
		edit.accept(value);
	}
}
