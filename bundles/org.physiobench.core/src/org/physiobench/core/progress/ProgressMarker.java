package org.physiobench.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A day from which on something was different, or was looked at anew. */
public sealed interface ProgressMarker {

	LocalDate on();

	/** The first day with an issued revision of the program. */
	record RevisionBegun(LocalDate on, int revision, LocalDate issuedOn, ProgramChange change) implements ProgressMarker {

		public RevisionBegun {
			Objects.requireNonNull(on);
			Objects.requireNonNull(issuedOn);
			Objects.requireNonNull(change);
		}
	}

	/** The first day that was planned for a later phase of a revision. */
	record PhaseBegun(LocalDate on, String name, ProgramChange change) implements ProgressMarker {

		public PhaseBegun {
			Objects.requireNonNull(on);
			Objects.requireNonNull(name);
			Objects.requireNonNull(change);
		}
	}

	/** The patient was assessed. */
	record Assessed(LocalDate on) implements ProgressMarker {

		public Assessed {
			Objects.requireNonNull(on);
		}
	}

	/** All that lie in a span, in the order of their days. */
	static List<ProgressMarker> in(FollowUp followUp, TimeSpan span) {
		List<ProgressMarker> markers = new ArrayList<>();
		followUp.assessments().forEach(assessment -> markers.add(new Assessed(assessment.on())));
		for (IssuedProgram program : followUp.programs()) {
			LocalDate first = program.startsOn();
			markers.add(new RevisionBegun(first, program.revision(), program.issuedOn(), changeOn(followUp, first)));
			for (LocalDate day = first.plusWeeks(1); !day.isAfter(span.to()); day = day.plusWeeks(1)) {
				boolean followed = followUp.programOn(day).filter(program::equals).isPresent();
				if (followed && !program.phaseOn(day).equals(program.phaseOn(day.minusDays(1)))) {
					String name = program.phaseOn(day).map(IssuedPhase::name).orElse("");
					markers.add(new PhaseBegun(day, name, changeOn(followUp, day)));
				}
			}
		}
		return markers.stream().filter(marker -> span.contains(marker.on()))
				.sorted(Comparator.comparing(ProgressMarker::on)).toList();
	}

	private static ProgramChange changeOn(FollowUp followUp, LocalDate day) {
		return ProgramChange.between(followUp.prescribedOn(day.minusDays(1)), followUp.prescribedOn(day));
	}
}
