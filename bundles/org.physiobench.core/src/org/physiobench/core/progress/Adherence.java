package org.physiobench.core.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.physiobench.core.progress.TimeSpan.Week;
import org.physiobench.model.Completion;

/**
 * What was done of what was prescribed in one week. It is counted in days of exercise: one prescription on one day is
 * one, however often that day. What nobody noted counts neither as done nor as not done.
 *
 * @param week       the week of care
 * @param prescribed days of exercise that were prescribed, for the part of the week that is over; 0 when no prescription
 *                   says on how many days
 * @param done       noted as done
 * @param partly     noted as done in part
 * @param notDone    noted as not done
 */
public record Adherence(Week week, int prescribed, int done, int partly, int notDone) {

	private static final double DAYS_A_WEEK = 7;

	/** All weeks of a span. */
	public static List<Adherence> weekly(FollowUp followUp, TimeSpan span) {
		Map<LocalDate, List<HomeSession>> sessions = followUp.sessions().stream()
				.collect(Collectors.groupingBy(HomeSession::on));
		// the days of a phase share one list, so it is summed up once for all of them
		Map<List<Prescribed>, Double> aDay = new IdentityHashMap<>();
		return span.weeks().stream().map(week -> in(week, followUp, span, sessions, aDay)).toList();
	}

	private static Adherence in(Week week, FollowUp followUp, TimeSpan span, Map<LocalDate, List<HomeSession>> sessions,
			Map<List<Prescribed>, Double> aDay) {
		double prescribed = 0;
		Map<Completion, Integer> counted = new HashMap<>();
		for (LocalDate day = week.from(); !day.isAfter(week.to()) && !day.isAfter(span.to()); day = day.plusDays(1)) {
			prescribed += aDay.computeIfAbsent(followUp.prescribedOn(day), phase -> phase.stream()
					.mapToDouble(one -> one.dose().daysPerWeek().orElse(0) / DAYS_A_WEEK).sum());
			noted(sessions.getOrDefault(day, List.of())).values()
					.forEach(completion -> counted.merge(completion, 1, Integer::sum));
		}
		return new Adherence(week, Math.toIntExact(Math.round(prescribed)), counted.getOrDefault(Completion.DONE, 0),
				counted.getOrDefault(Completion.PARTLY, 0), counted.getOrDefault(Completion.NOT_DONE, 0));
	}

	/** What was noted of each prescription in the sessions of a day; of several that differ it is partly. */
	private static Map<String, Completion> noted(List<HomeSession> sessions) {
		Map<String, Completion> noted = new HashMap<>();
		sessions.stream().flatMap(session -> session.exercises().stream())
				.filter(one -> one.completion() != Completion.NOT_RECORDED).forEach(one -> noted.merge(one.prescription(),
						one.completion(), (first, next) -> first == next ? first : Completion.PARTLY));
		return noted;
	}

	/** Days of exercise of which anything was noted. */
	public int noted() {
		return done + partly + notDone;
	}
}
