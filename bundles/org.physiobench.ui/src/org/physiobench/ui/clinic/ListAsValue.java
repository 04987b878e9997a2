package org.physiobench.ui.clinic;

import java.util.List;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.ui.editing.ModelChanges;

/** A list of the model as one value for data binding: it is written whole, as one command. */
final class ListAsValue extends AbstractObservableValue<Object> {

	private final ModelChanges changes;
	private final String label;
	private final EObject owner;
	private final EStructuralFeature feature;
	private final Adapter watch = new AdapterImpl() {
		@Override
		public void notifyChanged(Notification change) {
			if (change.getFeature() == feature && !change.isTouch()) {
				fireValueChange(Diffs.createValueDiff(null, doGetValue()));
			}
		}
	};

	ListAsValue(ModelChanges changes, String label, EObject owner, EStructuralFeature feature) {
		this.changes = changes;
		this.label = label;
		this.owner = owner;
		this.feature = feature;
		owner.eAdapters().add(watch);
	}

	@Override
	public Object getValueType() {
		return Object.class;
	}

	@Override
	protected Object doGetValue() {
		return List.copyOf((List<?>) owner.eGet(feature));
	}

	@Override
	protected void doSetValue(Object value) {
		changes.set(label, owner, feature, value);
	}

	@Override
	public synchronized void dispose() {
		owner.eAdapters().remove(watch);
		super.dispose();
	}
}
