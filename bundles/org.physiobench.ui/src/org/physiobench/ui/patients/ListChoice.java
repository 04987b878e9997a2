package org.physiobench.ui.patients;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.core.patient.PatientFilter;
import org.physiobench.core.patient.PatientFilter.Care;
import org.physiobench.core.patient.PatientOrder;
import org.physiobench.core.patient.PatientQuery;

/**
 * Which list of patients a clinician looks at, on whichever day.
 *
 * @param words       what she typed into the search field
 * @param care        where the patients stand in care
 * @param unseenWeeks for how many weeks they were not seen; 0 when it does not matter
 * @param thisWeek    whether they were seen in the week of the day
 * @param order       how they are listed
 */
record ListChoice(String words, Care care, int unseenWeeks, boolean thisWeek, PatientOrder order) {

	/** Everybody by name. */
	static final ListChoice ALL = new ListChoice("", Care.ANY, 0, false, PatientOrder.NAME); //$NON-NLS-1$

	ListChoice {
		Objects.requireNonNull(words);
		Objects.requireNonNull(care);
		Objects.requireNonNull(order);
		if (unseenWeeks < 0) {
			throw new IllegalArgumentException("Weeks: " + unseenWeeks); //$NON-NLS-1$
		}
	}

	ListChoice withWords(String typed) {
		return new ListChoice(typed, care, unseenWeeks, thisWeek, order);
	}

	ListChoice withCare(Care chosen) {
		return new ListChoice(words, chosen, unseenWeeks, thisWeek, order);
	}

	/** Nobody was seen this week and not for weeks. */
	ListChoice withUnseenWeeks(int weeks) {
		return new ListChoice(words, care, weeks, thisWeek && weeks == 0, order);
	}

	/** Nobody was seen this week and not for weeks. */
	ListChoice withThisWeek(boolean chosen) {
		return new ListChoice(words, care, chosen ? 0 : unseenWeeks, chosen, order);
	}

	ListChoice withOrder(PatientOrder chosen) {
		return new ListChoice(words, care, unseenWeeks, thisWeek, chosen);
	}

	/** Whether the patients' visits matter. */
	boolean asksForVisits() {
		return unseenWeeks > 0 || thisWeek || order == PatientOrder.LAST_VISIT;
	}

	/** What the records are asked for. */
	PatientQuery query(LocalDate today, DayOfWeek firstDayOfWeek) {
		Optional<LocalDate> seenFrom = thisWeek
				? Optional.of(today.with(TemporalAdjusters.previousOrSame(firstDayOfWeek)))
				: Optional.empty();
		// who was seen exactly so many weeks ago was not seen since
		Optional<LocalDate> unseenFrom = unseenWeeks > 0 ? Optional.of(today.minusWeeks(unseenWeeks).plusDays(1))
				: Optional.empty();
		return new PatientQuery(words, new PatientFilter(care, seenFrom, unseenFrom), order);
	}
}
