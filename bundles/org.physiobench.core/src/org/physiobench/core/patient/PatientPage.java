package org.physiobench.core.patient;

import java.util.List;

/**
 * Some of the patients that a search found.
 *
 * @param patients those of this page, in the order of the search
 * @param total    how many were found in all
 */
public record PatientPage(List<PatientSummary> patients, int total) {

	/** A page of a list that is there as a whole. */
	public static PatientPage of(List<PatientSummary> list, int first, int most) {
		int start = Math.min(first, list.size());
		return new PatientPage(list.subList(start, start + Math.min(most, list.size() - start)), list.size());
	}

	public PatientPage {
		patients = List.copyOf(patients);
		if (total < patients.size()) {
			throw new IllegalArgumentException("A page of " + patients.size() + " out of " + total);
		}
	}
}
