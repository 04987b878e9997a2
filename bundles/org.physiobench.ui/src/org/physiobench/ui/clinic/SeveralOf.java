package org.physiobench.ui.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.physiobench.ui.editing.ModelChanges;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;

/** A chip that says which values of a closed choice hold, and opens a menu to choose others. */
final class SeveralOf<E extends Enumerator> {

	private final Names names = new Names();
	private final Chip chip;
	private final ModelChanges changes;
	private final String label;
	private final EObject owner;
	private final EAttribute feature;
	private final List<E> values;

	SeveralOf(Composite parent, Look look, ModelChanges changes, String name, EObject owner, EAttribute feature,
			List<E> values) {
		this.changes = changes;
		this.label = NLS.bind(Messages.FormFields_change, name);
		this.owner = owner;
		this.feature = feature;
		this.values = values;
		chip = Chip.menu(parent, look, name);
		chip.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		chip.onPress(this::open);
		Adapter watch = new AdapterImpl() {
			@Override
			public void notifyChanged(Notification change) {
				if (change.getFeature() == feature) {
					say();
				}
			}
		};
		owner.eAdapters().add(watch);
		chip.addDisposeListener(event -> owner.eAdapters().remove(watch));
		say();
	}

	private List<?> held() {
		return (List<?>) owner.eGet(feature);
	}

	private void say() {
		String held = values.stream().filter(held()::contains).map(names::of).collect(Collectors.joining(", ")); //$NON-NLS-1$
		chip.setText(held.isEmpty() ? Messages.SeveralOf_none : held);
		chip.requestLayout();
	}

	private void open() {
		Menu menu = new Menu(chip);
		for (E value : values) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(names.of(value));
			item.setSelection(held().contains(value));
			item.addListener(SWT.Selection, event -> toggle(value));
		}
		menu.setLocation(chip.toDisplay(0, chip.getSize().y));
		menu.addListener(SWT.Hide, event -> chip.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void toggle(E value) {
		List<Object> now = new ArrayList<>(held());
		if (!now.remove(value)) {
			now.add(value);
		}
		changes.set(label, owner, feature, now);
	}
}
