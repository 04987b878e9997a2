package org.physiobench.core.bodychart;

import java.util.Objects;
import java.util.OptionalInt;

import org.physiobench.model.BodyView;
import org.physiobench.model.PainKind;

/**
 * Something marked on a region.
 *
 * @param region key of a region; one that this chart does not have is told in words instead of drawn
 * @param view   from which the region is seen
 * @param kind   of symptom
 * @param pain   NPRS 0 to 10, if it was asked
 */
public record Mark(String region, BodyView view, PainKind kind, OptionalInt pain) {

	/** The worst pain on the NPRS. */
	public static final int WORST = 10;

	public Mark {
		Objects.requireNonNull(region);
		Objects.requireNonNull(view);
		Objects.requireNonNull(kind);
		if (pain.isPresent() && (pain.getAsInt() < 0 || pain.getAsInt() > WORST)) {
			throw new IllegalArgumentException("The NPRS goes from 0 to 10, not to " + pain.getAsInt());
		}
	}

	/** The same place with another kind of symptom. */
	public Mark with(PainKind other) {
		return new Mark(region, view, other, pain);
	}

	/** The same symptom with another pain. */
	public Mark with(OptionalInt other) {
		return new Mark(region, view, kind, other);
	}
}
