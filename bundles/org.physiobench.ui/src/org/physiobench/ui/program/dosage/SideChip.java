package org.physiobench.ui.program.dosage;

import java.util.Optional;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.physiobench.model.Prescription;
import org.physiobench.model.Side;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;
import org.physiobench.ui.look.RoundedPanel;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/** The side of a one-sided exercise, chosen from a menu. */
final class SideChip {

	private final RoundedPanel panel;
	private final Names names = new Names();
	private final Prescription prescription;
	private final IObservableValue<Side> side;

	SideChip(Composite parent, Look look, PrescriptionChanges changes, Prescription prescription, boolean editable) {
		this.prescription = prescription;
		side = changes.observeSide(prescription);
		panel = RoundedPanel.chip(parent, look);
		panel.addDisposeListener(event -> side.dispose());
		GridLayout layout = new GridLayout();
		layout.marginWidth = editable ? Look.STEP + 2 : 2 * Look.STEP;
		layout.marginHeight = editable ? 1 : Look.STEP;
		panel.setLayout(layout);
		if (editable) {
			addChoice(look);
		} else {
			look.on(look.surface(), new Label(panel, SWT.NONE)).setText(words());
		}
	}

	private void addChoice(Look look) {
		Chip choice = Chip.inline(panel, look, words());
		tell(choice);
		choice.onPress(() -> open(choice));
		side.addValueChangeListener(event -> {
			choice.setText(words());
			tell(choice);
			panel.getParent().layout(true, true);
		});
	}

	private void tell(Chip choice) {
		AccessibleName.set(choice, NLS.bind(Messages.SideChip_name, prescription.getExerciseName()) + ", " + words()); //$NON-NLS-1$
	}

	private String words() {
		return Optional.ofNullable(side.getValue()).map(names::of).orElse(""); //$NON-NLS-1$
	}

	private void open(Chip choice) {
		Menu menu = new Menu(choice);
		for (Side value : Side.values()) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(names.of(value));
			item.setSelection(value == side.getValue());
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					side.setValue(value);
				}
			});
		}
		menu.setLocation(choice.toDisplay(0, choice.getSize().y));
		menu.addListener(SWT.Hide, event -> choice.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
