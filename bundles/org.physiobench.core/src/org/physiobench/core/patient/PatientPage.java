package org.physiobench.core.patient;

import java.util.List;

/**
 * Some of the patients that a search found.
 *
 * @param patients those of this page, in the order of the search
 * @param total    how many were found in all
 */
public record PatientPage(List<PatientSummary> patients, int total) {

	public PatientPage {
		patients = List.copyOf(patients);
		if (total < patients.size()) {
			throw new IllegalArgumentException("A page of " + patients.size() + " out of " + total);
		}
	}
}
