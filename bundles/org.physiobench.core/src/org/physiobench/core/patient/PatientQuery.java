package org.physiobench.core.patient;

import java.util.Objects;

/**
 * What a list of patients is asked for.
 *
 * @param words  parts of names, a chart number or a birth date (ISO 8601 or part of it) in any order and case, all of
 *               which must be found; an empty text finds everybody
 * @param filter who is listed of those
 * @param order  how they are listed
 */
public record PatientQuery(String words, PatientFilter filter, PatientOrder order) {

	public PatientQuery {
		Objects.requireNonNull(words);
		Objects.requireNonNull(filter);
		Objects.requireNonNull(order);
	}

	/** Everybody who is found by words, by name. */
	public static PatientQuery of(String words) {
		return new PatientQuery(words, PatientFilter.NONE, PatientOrder.NAME);
	}
}
