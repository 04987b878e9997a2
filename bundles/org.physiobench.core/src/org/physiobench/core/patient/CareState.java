package org.physiobench.core.patient;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.model.Episode;
import org.physiobench.model.Patient;
import org.physiobench.model.Visit;

/**
 * Where a patient stands in care, as lists tell it.
 *
 * @param problem    the problem of her latest episode of care, if she has one
 * @param lastVisit  the day of her latest visit, if she had one
 * @param discharged whether she was discharged from every episode of care that she had, at least one; who was only
 *                   registered is in care
 */
public record CareState(Optional<String> problem, Optional<LocalDate> lastVisit, boolean discharged) {

	public CareState {
		Objects.requireNonNull(problem);
		Objects.requireNonNull(lastVisit);
	}

	/** That of a record, which may lack what a record must have. */
	public static CareState of(Patient patient) {
		var episodes = patient.getEpisodes();
		Optional<Episode> latest = episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.getLast());
		return new CareState(latest.map(Episode::getProblem),
				episodes.stream().flatMap(episode -> episode.getVisits().stream()).map(Visit::getVisitedOn)
						.filter(Objects::nonNull).max(Comparator.naturalOrder()),
				!episodes.isEmpty() && episodes.stream().allMatch(episode -> episode.getDischargedOn() != null));
	}
}
