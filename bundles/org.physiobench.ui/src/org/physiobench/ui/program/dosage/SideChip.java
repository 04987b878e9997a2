package org.physiobench.ui.program.dosage;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.model.Prescription;
import org.physiobench.model.Side;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;
import org.physiobench.ui.look.RoundedPanel;
import org.physiobench.ui.look.Wheel;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/** The side of a one-sided exercise, chosen from a list. */
final class SideChip {

	SideChip(Composite parent, Look look, PrescriptionChanges changes, Prescription prescription, boolean editable) {
		Names names = new Names();
		RoundedPanel chip = RoundedPanel.chip(parent, look);
		GridLayout layout = new GridLayout();
		layout.marginWidth = Look.STEP;
		layout.marginHeight = 2;
		chip.setLayout(layout);
		CCombo combo = look.on(look.surface(), new CCombo(chip, SWT.READ_ONLY | SWT.FLAT));
		Wheel.scrollsThePage(combo);
		for (Side side : Side.values()) {
			combo.add(names.of(side));
		}
		combo.setEnabled(editable);
		AccessibleName.set(combo, NLS.bind(Messages.SideChip_name, prescription.getExerciseName()));
		DataBindingContext bindings = new DataBindingContext();
		bindings.bindValue(WidgetProperties.singleSelectionIndex().observe(combo),
				changes.observeSide(prescription),
				UpdateValueStrategy.create(IConverter.create(Integer.class, Side.class, index -> Side.values()[index])),
				UpdateValueStrategy.create(IConverter.create(Side.class, Integer.class, Side::ordinal)));
		combo.addDisposeListener(event -> bindings.dispose());
	}
}
