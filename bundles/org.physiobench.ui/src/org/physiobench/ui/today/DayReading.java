package org.physiobench.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.physiobench.core.attention.Attention;
import org.physiobench.core.attention.AttentionRecords;
import org.physiobench.core.attention.AttentionRules;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;

/**
 * What the page of today shows.
 *
 * @param day       the day
 * @param rules     by which patients need attention
 * @param attention who needs it, the most urgent first
 * @param visits    who has a visit on the day
 * @param recent    whose records were opened last, the latest first
 * @param isEmpty   whether there are no patients at all
 */
record DayReading(LocalDate day, AttentionRules rules, List<Attention> attention, List<PatientSummary> visits,
		List<PatientSummary> recent, boolean isEmpty) {

	/**
	 * Reads it; blocks on a disk or a network.
	 *
	 * @throws ExplainedException when the records cannot be reached
	 */
	static DayReading read(PatientRecords records, AttentionRecords care, AttentionRules rules, List<PatientId> recent,
			LocalDate day) {
		List<Attention> attention = care.inCare(rules.from(day)).stream().map(facts -> Attention.to(facts, rules, day))
				.flatMap(Optional::stream).sorted(Attention.BY_URGENCY).toList();
		List<PatientSummary> opened = records.summaries(recent);
		List<PatientSummary> visits = records.seenOn(day);
		boolean isEmpty = attention.isEmpty() && opened.isEmpty() && visits.isEmpty() && records
				.search(PatientQuery.of(""), 0, 0).total() == 0; //$NON-NLS-1$
		return new DayReading(day, rules, attention, visits, opened, isEmpty);
	}

	/** The same with other records that were opened last. */
	DayReading withRecent(List<PatientSummary> opened) {
		return new DayReading(day, rules, attention, visits, opened, isEmpty && opened.isEmpty());
	}
}
