package org.physiobench.ui.patients;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.patient.PatientFilter.Care;
import org.physiobench.core.patient.PatientOrder;
import org.physiobench.core.patient.PatientSummary;

/** Says lists of patients, and what they show of each, in words. */
final class ListWords {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	private ListWords() {
	}

	static String of(PatientOrder order) {
		return switch (order) {
		case NAME -> Messages.Lists_byName;
		case BIRTH_DATE -> Messages.Lists_byBirthDate;
		case LAST_VISIT -> Messages.Lists_byLastVisit;
		case PROBLEM -> Messages.Lists_byProblem;
		};
	}

	static String of(Care care) {
		return switch (care) {
		case ANY -> Messages.Lists_everybody;
		case IN_CARE -> Messages.Lists_inCare;
		case DISCHARGED -> Messages.Lists_discharged;
		};
	}

	static String unseen(int weeks) {
		return NLS.bind(weeks == 1 ? Messages.Lists_unseenWeek : Messages.Lists_unseenWeeks, String.valueOf(weeks));
	}

	/** A name for a list, from what it filters by. */
	static String nameFor(ListChoice choice) {
		List<String> parts = new ArrayList<>();
		if (choice.care() != Care.ANY) {
			parts.add(of(choice.care()));
		}
		if (choice.thisWeek()) {
			parts.add(Messages.Lists_thisWeek);
		}
		if (choice.unseenWeeks() > 0) {
			parts.add(unseen(choice.unseenWeeks()));
		}
		return String.join(", ", parts); //$NON-NLS-1$
	}

	/** What stands below the name of a patient: what the list is about. */
	static String secondLine(PatientSummary patient, ListChoice choice) {
		if (choice.asksForVisits()) {
			String seen = patient.care().lastVisit().map(day -> NLS.bind(Messages.Lists_seenOn, date(day)))
					.orElse(Messages.Lists_neverSeen);
			return join(seen, patient.problem());
		}
		String born = NLS.bind(Messages.Lists_born, date(patient.birthDate()));
		return choice.order() == PatientOrder.BIRTH_DATE ? join(born, patient.problem())
				: patient.problem().orElse(born);
	}

	private static String join(String first, Optional<String> second) {
		return second.map(words -> first + " \u00b7 " + words).orElse(first); //$NON-NLS-1$
	}

	private static String date(LocalDate day) {
		return DATE.format(day);
	}
}
