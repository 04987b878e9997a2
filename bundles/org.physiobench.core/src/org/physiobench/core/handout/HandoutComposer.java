package org.physiobench.core.handout;

import java.time.LocalDate;

import org.physiobench.model.Patient;

/** Decides what a patient's handout says. */
public interface HandoutComposer {

	/**
	 * Composes the handout of the latest program of the patient's latest episode of care.
	 *
	 * @param patient   her record, as it is stored or as it is being edited; it is only read
	 * @param printedOn the date on the sheet
	 */
	CompositionOutcome compose(Patient patient, LocalDate printedOn);
}
