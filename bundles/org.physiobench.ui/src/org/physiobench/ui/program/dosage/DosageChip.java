package org.physiobench.ui.program.dosage;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.physiobench.model.Prescription;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/** One chip of a dosage: a number with the words around it, or two that are read together, as 3 x 10. */
final class DosageChip {

	private static final String NUMBER = "\\{0\\}"; //$NON-NLS-1$

	private final Look look;
	private final List<DosageField> fields;
	private final RoundedPanel chip;
	private final DosageNumber first;

	private DosageChip(Composite parent, Look look, PrescriptionChanges changes, Prescription prescription,
			List<DosageField> fields, List<String> patterns, boolean editable) {
		this.look = look;
		this.fields = fields;
		chip = RoundedPanel.chip(parent, look);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 2 * Look.STEP;
		layout.marginHeight = 2;
		layout.horizontalSpacing = 3;
		chip.setLayout(layout);
		DosageNumber leading = null;
		for (int i = 0; i < fields.size(); i++) {
			String[] around = patterns.get(i).split(NUMBER, -1);
			word(around[0]);
			DosageNumber number = new DosageNumber(chip, look, changes, prescription, fields.get(i), editable);
			leading = leading == null ? number : leading;
			word(around[1]);
		}
		first = leading;
		layout.numColumns = chip.getChildren().length;
	}

	/** A chip with one number. */
	static DosageChip single(Composite parent, Look look, PrescriptionChanges changes, Prescription prescription,
			DosageField field, boolean editable) {
		return new DosageChip(parent, look, changes, prescription, List.of(field), List.of(field.pattern()), editable);
	}

	/** The chip for sets and repetitions. */
	static DosageChip setsAndRepetitions(Composite parent, Look look, PrescriptionChanges changes, Prescription prescription,
			boolean editable) {
		return new DosageChip(parent, look, changes, prescription, List.of(DosageField.SETS, DosageField.REPETITIONS),
				List.of(Messages.DosageChip_setsInPair, Messages.DosageChip_repetitionsInPair), editable);
	}

	boolean shows(DosageField field) {
		return fields.contains(field);
	}

	void setFocus() {
		first.setFocus();
	}

	private void word(String word) {
		if (!word.isBlank()) {
			Label label = look.on(look.surface(), new Label(chip, SWT.NONE));
			label.setText(word.strip());
			label.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		}
	}
}
