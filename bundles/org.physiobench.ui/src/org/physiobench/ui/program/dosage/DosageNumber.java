package org.physiobench.ui.program.dosage;

import java.util.Optional;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.physiobench.model.Prescription;
import org.physiobench.ui.editing.PendingTyping;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/**
 * One number of a dosage, edited where it stands: type and press Enter or go on, or press the arrow keys. An empty field
 * takes the number out of the dosage, and more of a dosage may be typed at once, such as 3x10 5d; what makes no sense is
 * marked and not taken over. Escape brings back what was there.
 */
final class DosageNumber {

	private static final int LONGEST = 80;
	private static final int CARET = 2;

	private final Look look;
	private final PrescriptionChanges changes;
	private final Prescription prescription;
	private final DosageField field;
	private final RoundedPanel chip;
	private final Text text;
	private final IObservableValue<Integer> number;
	/** What stood in the field when a draft was about to be kept last. */
	private String stood = ""; //$NON-NLS-1$

	DosageNumber(RoundedPanel chip, Look look, PrescriptionChanges changes, Prescription prescription, DosageField field,
			boolean editable) {
		this.chip = chip;
		this.look = look;
		this.changes = changes;
		this.prescription = prescription;
		this.field = field;
		text = look.on(look.surface(), new Text(chip, SWT.CENTER | (editable ? SWT.NONE : SWT.READ_ONLY)));
		text.setTextLimit(LONGEST);
		AccessibleName.set(text, NLS.bind(Messages.DosageNumber_name, field.label(), prescription.getExerciseName()));
		number = EMFProperties.<EObject, Integer>value(field.measure().feature()).observe(prescription.getDosage());
		number.addValueChangeListener(event -> show());
		chip.addDisposeListener(event -> number.dispose());
		text.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		show();
		text.addListener(SWT.Modify, event -> {
			fit();
			chip.getParent().layout(true, true);
		});
		if (editable) {
			listen();
		}
	}

	void setFocus() {
		text.setFocus();
	}

	private void listen() {
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.DefaultSelection, event -> takeOver());
		PendingTyping.handsOver(text, this::handOver);
		text.addListener(SWT.FocusIn, event -> {
			chip.setBorder(look.accent());
			text.selectAll();
		});
		text.addListener(SWT.FocusOut, event -> {
			takeOver();
			// it may still be the focus control while it is being left
			mark(false);
		});
	}

	/** As wide as what stands in it. */
	private void fit() {
		GC gc = new GC(text);
		((GridData) text.getLayoutData()).widthHint = gc.textExtent(text.getText().isEmpty() ? "0" : text.getText()).x //$NON-NLS-1$
				+ CARET;
		gc.dispose();
	}

	private void show() {
		String words = said(number.getValue());
		if (!text.getText().equals(words)) {
			text.setText(words);
		}
		fit();
		text.setToolTipText(null);
	}

	private static String said(Integer value) {
		return value == null ? "" : value.toString(); //$NON-NLS-1$
	}

	private void key(Event event) {
		int direction = event.keyCode == SWT.ARROW_UP ? 1 : event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
		if (direction != 0 && event.stateMask == 0) {
			step(event, direction);
		} else if (event.keyCode == SWT.ESC) {
			show();
			mark();
		}
	}

	private void step(Event event, int direction) {
		typedNumber().filter(field.measure()::allows).ifPresent(value -> {
			event.doit = false;
			change(field.stepped(value, direction));
			text.selectAll();
		});
	}

	/** Half of a dosage is none, so only what has not changed since the draft before goes into a draft. */
	private void handOver() {
		if (text.getText().equals(stood)) {
			takeOver();
		}
		stood = text.getText();
	}

	private void takeOver() {
		String typed = text.getText().strip();
		if (typed.equals(said(number.getValue())) || fault().isPresent()) {
			mark();
			return;
		}
		if (typed.isEmpty()) {
			change(null);
		} else {
			typedNumber().ifPresentOrElse(this::change, () -> {
				DosageTyping.takeOver(typed, prescription, changes);
				show();
			});
		}
	}

	private void change(Integer value) {
		changes.setDosage(prescription, field.measure(), field.label(), value);
	}

	private void mark() {
		mark(text.isFocusControl());
	}

	private void mark(boolean focused) {
		Optional<String> fault = fault();
		chip.setBorder(fault.isPresent() ? look.danger() : focused ? look.accent() : look.faint());
		text.setToolTipText(fault.orElse(null));
	}

	/** What is wrong with what stands in the field. */
	private Optional<String> fault() {
		String typed = text.getText().strip();
		Optional<Integer> plain = typedNumber();
		if (typed.isEmpty() || plain.filter(field.measure()::allows).isPresent()) {
			return Optional.empty();
		}
		boolean words = plain.isEmpty() && typed.chars().anyMatch(Character::isLetter);
		return words ? DosageTyping.fault(typed)
				: Optional.of(NLS.bind(Messages.DosageNumber_hint,
						new Object[] { field.label(), field.least(), field.most() }));
	}

	private Optional<Integer> typedNumber() {
		try {
			return Optional.of(Integer.valueOf(text.getText().strip()));
		} catch (NumberFormatException e) {
			return Optional.empty(); // words, or nothing
		}
	}
}
