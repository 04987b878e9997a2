package org.physiobench.ui.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.core.assessment.RedFlagScreening;
import org.physiobench.core.assessment.ScreeningSummary;
import org.physiobench.model.Assessment;
import org.physiobench.model.Episode;
import org.physiobench.model.Goal;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;

/** What was found and what she wants. */
final class FindingsCards {

	private static final int DAYS_A_WEEK = 7;

	private final Look look;
	private final OverviewPage.Links links;
	private final Names names = new Names();
	private final DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	FindingsCards(Look look, OverviewPage.Links links) {
		this.look = look;
		this.links = links;
	}

	/** What she comes for. */
	void problem(Composite parent, Episode episode) {
		OverviewCard card = new OverviewCard(parent, look, Messages.FindingsCards_problem);
		card.text(episode.getProblem());
		if (episode.getOnsetOn() != null) {
			card.note(NLS.bind(Messages.FindingsCards_onset, date.format(episode.getOnsetOn()),
					ChronoUnit.DAYS.between(episode.getOnsetOn(), LocalDate.now()) / DAYS_A_WEEK));
		}
		if (episode.getStartedOn() != null) {
			card.note(NLS.bind(Messages.FindingsCards_care, date.format(episode.getStartedOn())));
		}
		if (episode.getDischargedOn() != null) {
			card.note(NLS.bind(Messages.FindingsCards_discharged, date.format(episode.getDischargedOn())));
		}
		if (episode.getReferrer() != null && !episode.getReferrer().isBlank()) {
			card.note(NLS.bind(Messages.FindingsCards_referrer, episode.getReferrer()));
		}
	}

	/** Red-flag status and precautions. */
	void safety(Composite parent, Episode episode) {
		OverviewCard card = new OverviewCard(parent, look, Messages.FindingsCards_safety);
		if (episode.getAssessments().isEmpty()) {
			card.caution(Messages.FindingsCards_notAssessed);
			return;
		}
		Assessment latest = episode.getAssessments().getLast();
		redFlags(card, ScreeningSummary.of(RedFlagScreening.items(), latest.getRedFlags()));
		String precautions = latest.getPrecautions().stream()
				.map(found -> Optional.ofNullable(found.getNote()).filter(note -> !note.isBlank())
						.map(note -> names.of(found.getPrecaution()) + " (" + note + ')') //$NON-NLS-1$
						.orElse(names.of(found.getPrecaution())))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		card.text(precautions.isEmpty() ? Messages.FindingsCards_noPrecautions
				: NLS.bind(Messages.FindingsCards_precautions, precautions));
		card.note(NLS.bind(Messages.FindingsCards_assessed, date.format(latest.getAssessedOn())));
		card.link(Messages.FindingsCards_openAssessment, links::assessment);
	}

	private static void redFlags(OverviewCard card, ScreeningSummary summary) {
		if (summary.act() > 0) {
			card.warning(NLS.bind(Messages.FindingsCards_act, summary.act()));
		}
		if (summary.monitor() > 0) {
			card.caution(NLS.bind(Messages.FindingsCards_monitor, summary.monitor()));
		}
		if (summary.asked() == 0) {
			card.caution(Messages.FindingsCards_noneAsked);
		} else if (summary.act() == 0 && summary.monitor() == 0) {
			card.text(NLS.bind(Messages.FindingsCards_noConcern, summary.asked(), summary.items()));
		} else {
			card.note(NLS.bind(Messages.FindingsCards_asked, summary.asked(), summary.items()));
		}
	}

	/** What she wants to be able to do, in her own words. */
	void goals(Composite parent, Episode episode) {
		OverviewCard card = new OverviewCard(parent, look, Messages.FindingsCards_goals);
		if (episode.getAssessments().isEmpty() || episode.getAssessments().getLast().getGoals().isEmpty()) {
			card.note(Messages.FindingsCards_noGoals);
			return;
		}
		for (Goal goal : episode.getAssessments().getLast().getGoals()) {
			card.text(goal.getWords());
			card.note(about(goal));
		}
	}

	private String about(Goal goal) {
		if (goal.getReachedOn() != null) {
			return NLS.bind(Messages.FindingsCards_reached, date.format(goal.getReachedOn()));
		}
		String now = goal.getRating() == null ? Messages.FindingsCards_notRated
				: NLS.bind(Messages.FindingsCards_rating, goal.getRating());
		return goal.getTargetOn() == null ? now
				: NLS.bind(Messages.FindingsCards_target, now, date.format(goal.getTargetOn()));
	}
}
