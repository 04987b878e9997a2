package org.physiobench.core.program;

import java.util.Collection;

import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;

/**
 * Whether what came from a template was fitted to the patient. A prescription counts as fitted once a clinician changed its
 * dosage, side or words or said that it fits as it is; a program once all of its prescriptions are.
 */
public final class Adaptation {

	private Adaptation() {
	}

	/** Whether a prescription came from a template, or stands in a program that did, and was not fitted yet. */
	public static boolean isOpen(Prescription prescription) {
		return !prescription.isAdapted() && prescription.eContainer() instanceof Phase phase
				&& phase.eContainer() instanceof Program program && program.getUnadaptedTemplate() != null;
	}

	/**
	 * Notes that prescriptions of one program were fitted to the patient. Where no template is concerned nothing is noted,
	 * so that a dosage is one change and not two when versions of a record are compared.
	 */
	public static void note(Collection<Prescription> fitted) {
		fitted.stream().filter(Adaptation::isOpen).forEach(prescription -> prescription.setAdapted(true));
		fitted.stream().findFirst().filter(prescription -> prescription.eContainer() instanceof Phase)
				.filter(prescription -> prescription.eContainer().eContainer() instanceof Program)
				.map(prescription -> (Program) prescription.eContainer().eContainer()).ifPresent(Adaptation::settle);
	}

	/** Forgets the template once nothing that is left of it waits to be fitted. */
	public static void settle(Program program) {
		if (program.getUnadaptedTemplate() != null && program.getPhases().stream()
				.flatMap(phase -> phase.getPrescriptions().stream()).allMatch(Prescription::isAdapted)) {
			program.setUnadaptedTemplate(null);
		}
	}
}
