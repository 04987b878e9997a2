package org.physiobench.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;

import org.physiobench.core.patient.PatientFilter;
import org.physiobench.core.patient.PatientOrder;

/**
 * What a patient is found, filtered and listed by.
 *
 * @param text       what she is found by, and listed by
 * @param id         identifies her
 * @param bornOn     her date of birth
 * @param problem    her latest problem in the form of {@link SearchText}; empty if she has none
 * @param lastVisit  the day of her latest visit, or {@link Day#NEVER}
 * @param discharged whether she was discharged
 */
record IndexedPatient(String text, String id, int bornOn, String problem, int lastVisit, boolean discharged)
		implements Comparable<IndexedPatient> {

	/** The patient of the current row: id, search_text, birth_date, problem, last_visit_on, discharged. */
	static IndexedPatient read(ResultSet row) throws SQLException {
		return new IndexedPatient(row.getString(2), row.getString(1), Day.of(row.getDate(3)),
				Optional.ofNullable(row.getString(4)).map(SearchText::normalised).orElse(""), Day.of(row.getDate(5)),
				row.getBoolean(6));
	}

	boolean passes(PatientFilter filter) {
		return filter.admits(discharged, Day.date(lastVisit));
	}

	/** An order of a list that is by name already, and stays so among equals. */
	static Comparator<IndexedPatient> by(PatientOrder order) {
		return switch (order) {
		case NAME -> Comparator.naturalOrder();
		case BIRTH_DATE -> Comparator.comparingInt(IndexedPatient::bornOn);
		case LAST_VISIT -> Comparator.comparingInt(IndexedPatient::lastVisit).reversed();
		case PROBLEM -> Comparator.comparing((IndexedPatient patient) -> patient.problem().isEmpty())
				.thenComparing(IndexedPatient::problem);
		};
	}

	@Override
	public int compareTo(IndexedPatient other) {
		int byText = text.compareTo(other.text);
		return byText == 0 ? id.compareTo(other.id) : byText;
	}
}
