package org.physiobench.core.attention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.core.patient.PatientSummary;

/**
 * A patient who needs attention.
 *
 * @param patient who she is
 * @param reasons why, the most urgent one first, at least one
 */
public record Attention(PatientSummary patient, List<Reason> reasons) {

	/** The most urgent reasons first, then by name. */
	public static final Comparator<Attention> BY_URGENCY = Comparator
			.comparingInt((Attention attention) -> urgency(attention.reasons().getFirst()))
			.thenComparing(attention -> attention.patient().filedName())
			.thenComparing(attention -> attention.patient().id().value());

	public Attention {
		Objects.requireNonNull(patient);
		reasons = List.copyOf(reasons);
		if (reasons.isEmpty()) {
			throw new IllegalArgumentException("Nobody needs attention without a reason");
		}
	}

	private static int urgency(Reason reason) {
		return switch (reason) {
		case Reason.SpreadingSymptoms symptoms -> 0;
		case Reason.FlareUp flareUp -> 1;
		case Reason.NoDiary noDiary -> 2;
		case Reason.AssessmentDue due -> 3;
		case Reason.GoalReached goal -> 4;
		};
	}

	/** Judges a patient; empty when there is no reason. */
	public static Optional<Attention> to(CareFacts facts, AttentionRules rules, LocalDate today) {
		List<Reason> reasons = new ArrayList<>();
		spreading(facts, rules, today).ifPresent(reasons::add);
		flareUp(facts, rules, today).ifPresent(reasons::add);
		noDiary(facts, rules, today).ifPresent(reasons::add);
		assessmentDue(facts, rules, today).ifPresent(reasons::add);
		facts.goals().stream().filter(goal -> !goal.on().isBefore(today.minusDays(rules.goalDays())))
				.forEach(goal -> reasons.add(new Reason.GoalReached(goal)));
		return reasons.isEmpty() ? Optional.empty() : Optional.of(new Attention(facts.patient(), reasons));
	}

	private static boolean isRecent(LocalDate day, AttentionRules rules, LocalDate today) {
		return day.isAfter(today.minusDays(rules.diaryDays()));
	}

	private static Optional<Reason> spreading(CareFacts facts, AttentionRules rules, LocalDate today) {
		return facts.diary().reversed().stream().filter(DiaryNote::spreading).map(DiaryNote::on).findFirst()
				.filter(day -> isRecent(day, rules, today)).map(Reason.SpreadingSymptoms::new);
	}

	/** Older sessions than those that count as a recent diary tell nothing of today. */
	private static Optional<Reason> flareUp(CareFacts facts, AttentionRules rules, LocalDate today) {
		List<DiaryNote> noted = facts.diary().stream().filter(note -> note.pain().isPresent()).toList();
		int first = noted.size() - rules.flareUpSessions();
		if (first < rules.usualSessions() || !isRecent(noted.getLast().on(), rules, today)) {
			return Optional.empty();
		}
		List<Integer> latest = pains(noted.subList(first, noted.size()));
		LocalDate since = noted.get(first).on();
		List<Integer> before = pains(noted.subList(0, first).stream()
				.filter(note -> !note.on().isBefore(since.minusDays(rules.usualDays()))).toList());
		if (before.size() < rules.usualSessions()) {
			return Optional.empty();
		}
		double usual = median(before);
		return latest.stream().allMatch(pain -> pain >= usual + rules.flareUpPoints())
				? Optional.of(new Reason.FlareUp(since, latest, usual))
				: Optional.empty();
	}

	private static List<Integer> pains(List<DiaryNote> notes) {
		return notes.stream().map(note -> note.pain().orElseThrow()).toList();
	}

	private static double median(List<Integer> pains) {
		List<Integer> sorted = pains.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
	}

	/** Nobody keeps a diary of a program that she does not have. */
	private static Optional<Reason> noDiary(CareFacts facts, AttentionRules rules, LocalDate today) {
		return facts.programFrom().map(from -> facts.diaryOn().filter(from::isBefore).orElse(from))
				.map(since -> ChronoUnit.DAYS.between(since, today)).filter(days -> days >= rules.diaryDays())
				.map(days -> new Reason.NoDiary(days, facts.diaryOn()));
	}

	private static Optional<Reason> assessmentDue(CareFacts facts, AttentionRules rules, LocalDate today) {
		return facts.assessedOn().or(facts::careSince).map(since -> ChronoUnit.DAYS.between(since, today))
				.filter(days -> days >= rules.assessmentDays())
				.map(days -> new Reason.AssessmentDue(days, facts.assessedOn()));
	}
}
