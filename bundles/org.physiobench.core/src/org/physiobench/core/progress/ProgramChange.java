package org.physiobench.core.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became different for the patient on one day. Both lists of exercises are in the order of their program.
 *
 * @param added   exercises that were not prescribed before
 * @param removed exercises that are not prescribed any more
 * @param changed exercises whose dose is another
 */
public record ProgramChange(List<Prescribed> added, List<Prescribed> removed, List<OtherDose> changed) {

	/** One exercise whose dose was changed. */
	public record OtherDose(Prescribed before, Prescribed after) {

		public OtherDose {
			Objects.requireNonNull(before);
			Objects.requireNonNull(after);
		}
	}

	public ProgramChange {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		changed = List.copyOf(changed);
	}

	/** From what was prescribed on one day to what is on the next. */
	public static ProgramChange between(List<Prescribed> before, List<Prescribed> after) {
		List<Prescribed> added = new ArrayList<>();
		List<OtherDose> changed = new ArrayList<>();
		for (Prescribed now : after) {
			Optional<Prescribed> same = before.stream().filter(now::isSameExerciseAs).findFirst();
			if (same.isEmpty()) {
				added.add(now);
			} else if (!same.get().dose().equals(now.dose())) {
				changed.add(new OtherDose(same.get(), now));
			}
		}
		List<Prescribed> removed = before.stream().filter(one -> after.stream().noneMatch(one::isSameExerciseAs)).toList();
		return new ProgramChange(added, removed, changed);
	}
}
