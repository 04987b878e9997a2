package org.physiobench.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where a number for pain comes from, and all of them in the order of their days. All are NPRS 0 to 10. */
public enum PainSeries {

	/** The diary: before a session. */
	BEFORE,
	/** The diary: the most during a session. */
	DURING,
	/** The diary: the morning after a session, on the day of that morning. */
	NEXT_MORNING,
	/** The clinic: at the moment of a visit or an assessment. */
	NOW,
	/** The clinic: the least of the week before an assessment. */
	BEST,
	/** The clinic: the most of the week before an assessment. */
	WORST;

	/** What is known within a span; days on which nothing was noted have no number. */
	public List<Reading> readings(FollowUp followUp, TimeSpan span) {
		List<Reading> all = new ArrayList<>(switch (this) {
		case BEFORE -> diary(followUp, HomeSession::before, 0);
		case DURING -> diary(followUp, HomeSession::during, 0);
		case NEXT_MORNING -> diary(followUp, HomeSession::nextMorning, 1);
		case NOW -> clinic(Stream.concat(followUp.assessments().stream(), followUp.visits().stream()), PainFound::now);
		case BEST -> clinic(followUp.assessments().stream(), PainFound::best);
		case WORST -> clinic(followUp.assessments().stream(), PainFound::worst);
		});
		all.removeIf(reading -> !span.contains(reading.on()));
		return all.stream().sorted((one, other) -> one.on().compareTo(other.on())).toList();
	}

	private static List<Reading> diary(FollowUp followUp, Function<HomeSession, Optional<Integer>> pain, int daysLater) {
		return followUp.sessions().stream()
				.flatMap(session -> reading(session.on().plusDays(daysLater), pain.apply(session))).toList();
	}

	private static List<Reading> clinic(Stream<PainFound> found, Function<PainFound, Optional<Integer>> pain) {
		return found.flatMap(one -> reading(one.on(), pain.apply(one))).distinct().toList();
	}

	private static Stream<Reading> reading(LocalDate on, Optional<Integer> pain) {
		return pain.map(value -> new Reading(on, value)).stream();
	}
}
