package org.physiobench.core.progress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.model.Assessment;
import org.physiobench.model.Visit;

/**
 * Pain that was asked for at the clinic, NPRS 0 to 10.
 *
 * @param on    the date
 * @param now   at that moment; empty when it was not asked
 * @param best  the least of the past week; empty when it was not asked
 * @param worst the most of the past week; empty when it was not asked
 */
public record PainFound(LocalDate on, Optional<Integer> now, Optional<Integer> best, Optional<Integer> worst) {

	public PainFound {
		Objects.requireNonNull(on);
		Objects.requireNonNull(now);
		Objects.requireNonNull(best);
		Objects.requireNonNull(worst);
	}

	static PainFound of(Assessment assessment) {
		return new PainFound(assessment.getAssessedOn(), Optional.ofNullable(assessment.getPainNow()),
				Optional.ofNullable(assessment.getPainBest()), Optional.ofNullable(assessment.getPainWorst()));
	}

	static PainFound of(Visit visit) {
		return new PainFound(visit.getVisitedOn(), Optional.ofNullable(visit.getPainNow()), Optional.empty(),
				Optional.empty());
	}
}
