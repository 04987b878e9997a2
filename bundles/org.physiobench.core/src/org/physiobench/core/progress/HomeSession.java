package org.physiobench.core.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.model.Completion;
import org.physiobench.model.DiaryEntry;

/**
 * One home session as the patient noted it; pain is NPRS 0 to 10, and what she did not note is empty.
 *
 * @param id          of the entry in the diary
 * @param on          the day
 * @param exercises   what was noted of each exercise
 * @param before      pain before
 * @param during      most pain during
 * @param nextMorning pain on the morning after
 */
public record HomeSession(String id, LocalDate on, List<ExerciseDone> exercises, Optional<Integer> before,
		Optional<Integer> during, Optional<Integer> nextMorning) {

	/** How much of one prescription was done. */
	public record ExerciseDone(String prescription, Completion completion) {

		public ExerciseDone {
			Objects.requireNonNull(prescription);
			Objects.requireNonNull(completion);
		}
	}

	public HomeSession {
		Objects.requireNonNull(id);
		Objects.requireNonNull(on);
		exercises = List.copyOf(exercises);
		Objects.requireNonNull(before);
		Objects.requireNonNull(during);
		Objects.requireNonNull(nextMorning);
	}

	static HomeSession of(DiaryEntry entry) {
		return new HomeSession(entry.getId(), entry.getDoneOn(),
				entry.getItems().stream().map(item -> new ExerciseDone(item.getPrescription(), item.getCompletion()))
						.toList(),
				Optional.ofNullable(entry.getPainBefore()), Optional.ofNullable(entry.getPainDuring()),
				Optional.ofNullable(entry.getPainNextMorning()));
	}
}
