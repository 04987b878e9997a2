package org.physiobench.ui.program.dosage;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.program.DosageReading;
import org.physiobench.core.program.DosageText;
import org.physiobench.model.Prescription;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/** Takes over a dosage that is typed as words. */
final class DosageTyping {

	private DosageTyping() {
	}

	/**
	 * Takes it over if all of it is understood.
	 *
	 * @return what is wrong with it otherwise
	 */
	static Optional<String> takeOver(String typed, Prescription prescription, PrescriptionChanges changes) {
		DosageReading reading = DosageText.read(typed);
		if (reading instanceof DosageReading.Understood understood) {
			changes.setDosage(prescription, understood);
		}
		return fault(reading);
	}

	/** What is wrong with what was typed; nothing if it is understood. */
	static Optional<String> fault(String typed) {
		return fault(DosageText.read(typed));
	}

	private static Optional<String> fault(DosageReading reading) {
		return switch (reading) {
		case DosageReading.Understood understood -> Optional.empty();
		case DosageReading.NotUnderstood(String words) ->
			Optional.of(NLS.bind(Messages.DosageTyping_notUnderstood, words));
		case DosageReading.OutOfRange(var measure, int number) -> Optional.of(NLS.bind(Messages.DosageTyping_range,
				new Object[] { DosageField.of(measure).label(), measure.least(), measure.most() }));
		};
	}
}
