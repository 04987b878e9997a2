package org.physiobench.core.patient;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which patients a list holds.
 *
 * @param care       where they must stand in care
 * @param seenFrom   they had a visit on this day or later; empty means that it does not matter
 * @param unseenFrom they had no visit on this day or later, and perhaps never; empty means that it does not matter
 */
public record PatientFilter(Care care, Optional<LocalDate> seenFrom, Optional<LocalDate> unseenFrom) {

	/** Everybody. */
	public static final PatientFilter NONE = new PatientFilter(Care.ANY, Optional.empty(), Optional.empty());

	/** Where patients stand in care. */
	public enum Care {
		/** It does not matter. */
		ANY,
		/** Not discharged. */
		IN_CARE,
		/** Discharged from every episode of care. */
		DISCHARGED
	}

	public PatientFilter {
		Objects.requireNonNull(care);
		Objects.requireNonNull(seenFrom);
		Objects.requireNonNull(unseenFrom);
	}

	/** Whether everybody passes. */
	public boolean isEmpty() {
		return equals(NONE);
	}

	/**
	 * Whether somebody passes.
	 *
	 * @param discharged as in {@link CareState}
	 * @param lastVisit  as in {@link CareState}
	 */
	public boolean admits(boolean discharged, Optional<LocalDate> lastVisit) {
		return switch (care) {
		case ANY -> true;
		case IN_CARE -> !discharged;
		case DISCHARGED -> discharged;
		} && seenFrom.map(day -> isSeen(lastVisit, day)).orElse(true)
				&& unseenFrom.map(day -> !isSeen(lastVisit, day)).orElse(true);
	}

	private static boolean isSeen(Optional<LocalDate> lastVisit, LocalDate from) {
		return lastVisit.isPresent() && !lastVisit.get().isBefore(from);
	}
}
