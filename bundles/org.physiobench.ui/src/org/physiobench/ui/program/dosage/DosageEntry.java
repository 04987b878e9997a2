package org.physiobench.ui.program.dosage;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.physiobench.model.Prescription;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/** A field for a whole dosage in words. Enter takes it over, Escape or leaving the empty field closes it. */
final class DosageEntry {

	private static final int WIDTH = 120;

	private final Look look;
	private final Prescription prescription;
	private final PrescriptionChanges changes;
	private final Runnable close;
	private final RoundedPanel chip;
	private final Text text;

	/**
	 * @param close called when the field has done its work
	 */
	DosageEntry(Composite row, Look look, PrescriptionChanges changes, Prescription prescription, Runnable close) {
		this.look = look;
		this.prescription = prescription;
		this.changes = changes;
		this.close = close;
		chip = RoundedPanel.chip(row, look);
		FillLayout layout = new FillLayout();
		layout.marginWidth = 2 * Look.STEP;
		layout.marginHeight = 2;
		chip.setLayout(layout);
		chip.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
		text = look.on(look.surface(), new Text(chip, SWT.SINGLE));
		text.setMessage(Messages.DosageEntry_hint);
		AccessibleName.set(text, NLS.bind(Messages.DosageEntry_name, prescription.getExerciseName()));
		text.addListener(SWT.DefaultSelection, event -> takeOver());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.FocusIn, event -> chip.setBorder(look.accent()));
		text.addListener(SWT.FocusOut, event -> takeOver());
	}

	void setFocus() {
		text.setFocus();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			text.setText(""); //$NON-NLS-1$
			close.run();
		}
	}

	private void takeOver() {
		if (text.isDisposed()) {
			return;
		}
		String typed = text.getText().strip();
		Optional<String> fault = typed.isEmpty() ? Optional.empty()
				: DosageTyping.takeOver(typed, prescription, changes);
		chip.setBorder(fault.isPresent() ? look.danger() : look.faint());
		text.setToolTipText(fault.orElse(null));
		if (fault.isEmpty()) {
			text.setText(""); //$NON-NLS-1$
			close.run();
		}
	}
}
