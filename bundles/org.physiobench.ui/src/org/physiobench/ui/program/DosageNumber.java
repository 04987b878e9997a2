package org.physiobench.ui.program;

import java.util.Optional;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.physiobench.model.Prescription;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;

/**
 * One number of a dosage, edited where it stands: type and press Enter or go on, or press the arrow keys. An empty field
 * takes the number out of the dosage; what makes no sense is marked and not taken over.
 */
final class DosageNumber {

	private static final int DIGITS = 3;
	private static final int CARET = 2;

	private final RecordSession session;
	private final Look look;
	private final Prescription prescription;
	private final DosageField field;
	private final RoundedPanel chip;
	private final Text text;
	private final DataBindingContext bindings = new DataBindingContext();

	DosageNumber(RoundedPanel chip, Look look, RecordSession session, Prescription prescription, DosageField field,
			boolean editable) {
		this.chip = chip;
		this.session = session;
		this.look = look;
		this.prescription = prescription;
		this.field = field;
		text = look.on(look.surface(), new Text(chip, SWT.CENTER | (editable ? SWT.NONE : SWT.READ_ONLY)));
		text.setTextLimit(DIGITS);
		AccessibleName.set(text, NLS.bind(Messages.DosageNumber_name, field.label(), prescription.getExerciseName()));
		bind();
		text.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		fit();
		text.addListener(SWT.Modify, event -> {
			fit();
			chip.getParent().layout(true, true);
		});
		if (editable) {
			text.addListener(SWT.KeyDown, this::step);
			text.addListener(SWT.FocusIn, event -> {
				chip.setBorder(look.accent());
				text.selectAll();
			});
			text.addListener(SWT.FocusOut, event -> chip.setBorder(isValid() ? look.faint() : look.danger()));
		}
		chip.addDisposeListener(event -> bindings.dispose());
	}

	void setFocus() {
		text.setFocus();
	}

	/** As wide as what stands in it. */
	private void fit() {
		GC gc = new GC(text);
		((GridData) text.getLayoutData()).widthHint = gc.textExtent(text.getText().isEmpty() ? "0" : text.getText()).x //$NON-NLS-1$
				+ CARET;
		gc.dispose();
	}

	private void bind() {
		var toModel = new UpdateValueStrategy<String, Integer>().setAfterGetValidator(this::validate)
				.setConverter(IConverter.create(String.class, Integer.class, DosageNumber::numberOrNull));
		var toText = UpdateValueStrategy.create(
				IConverter.create(Integer.class, String.class, number -> number == null ? "" : number.toString())); //$NON-NLS-1$
		Binding binding = bindings.bindValue(
				WidgetProperties.text(new int[] { SWT.FocusOut, SWT.DefaultSelection }).observe(text),
				session.<Integer>observe(
						NLS.bind(Messages.DosageNumber_change, field.label(), prescription.getExerciseName()),
						prescription.getDosage(), field.feature()),
				toModel, toText);
		binding.getValidationStatus().addValueChangeListener(event -> show(event.diff.getNewValue()));
	}

	private void show(IStatus status) {
		boolean valid = status.isOK();
		chip.setBorder(valid ? look.faint() : look.danger());
		text.setToolTipText(valid ? null : status.getMessage());
	}

	private void step(Event event) {
		int direction = event.keyCode == SWT.ARROW_UP ? 1 : event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
		Optional<Integer> number = direction == 0 || !isValid() ? Optional.empty()
				: Optional.ofNullable(numberOrNull(text.getText()));
		number.ifPresent(value -> {
			event.doit = false;
			text.setText(String.valueOf(field.stepped(value, direction)));
			text.notifyListeners(SWT.DefaultSelection, new Event());
			text.selectAll();
		});
	}

	private boolean isValid() {
		return validate(text.getText()).isOK();
	}

	private IStatus validate(String typed) {
		try {
			Integer number = numberOrNull(typed);
			if (number == null || number >= field.least() && number <= field.most()) {
				return ValidationStatus.ok();
			}
		} catch (NumberFormatException e) {
			// said below, like a number that is out of range
		}
		return ValidationStatus.error(
				NLS.bind(Messages.DosageNumber_range, new Object[] { field.label(), field.least(), field.most() }));
	}

	private static Integer numberOrNull(String typed) {
		return typed.isBlank() ? null : Integer.valueOf(typed.strip());
	}
}
