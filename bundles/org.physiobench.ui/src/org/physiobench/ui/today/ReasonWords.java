package org.physiobench.ui.today;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.attention.AttentionRules;
import org.physiobench.core.attention.Reason;

/** Says in words why a patient needs attention. */
final class ReasonWords {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	private ReasonWords() {
	}

	static String of(Reason reason) {
		return switch (reason) {
		case Reason.SpreadingSymptoms(LocalDate on) -> NLS.bind(Messages.Reason_spreading, DATE.format(on));
		case Reason.FlareUp flareUp -> NLS.bind(Messages.Reason_flareUp, new Object[] { DATE.format(flareUp.since()),
				flareUp.pains().stream().map(String::valueOf).collect(Collectors.joining(", ")), //$NON-NLS-1$
				NumberFormat.getInstance().format(flareUp.usual()) });
		case Reason.NoDiary noDiary -> noDiary.latest()
				.map(day -> NLS.bind(Messages.Reason_noDiary, noDiary.days(), DATE.format(day)))
				.orElse(NLS.bind(Messages.Reason_neverDiary, noDiary.days()));
		case Reason.AssessmentDue due -> due.latest()
				.map(day -> NLS.bind(Messages.Reason_assessment, due.days(), DATE.format(day)))
				.orElse(NLS.bind(Messages.Reason_neverAssessed, due.days()));
		case Reason.GoalReached reached ->
			NLS.bind(Messages.Reason_goal, reached.goal().words(), DATE.format(reached.goal().on()));
		};
	}

	static PersonLink.Mark markOf(Reason reason) {
		return switch (reason) {
		case Reason.SpreadingSymptoms any -> PersonLink.Mark.DANGER;
		case Reason.FlareUp any -> PersonLink.Mark.DANGER;
		case Reason.NoDiary any -> PersonLink.Mark.ATTENTION;
		case Reason.AssessmentDue any -> PersonLink.Mark.ATTENTION;
		case Reason.GoalReached any -> PersonLink.Mark.GOOD;
		};
	}

	/** The rules, and that they are conventions. */
	static String of(AttentionRules rules) {
		return NLS.bind(Messages.Today_rules, new Object[] { rules.flareUpPoints(), rules.flareUpSessions(),
				rules.usualDays(), rules.diaryDays(), rules.assessmentDays() });
	}
}
