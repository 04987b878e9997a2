package org.physiobench.core.bodychart;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.physiobench.model.Assessment;
import org.physiobench.model.BodyView;
import org.physiobench.model.PainKind;
import org.physiobench.model.PainRegion;

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

	/** What is recorded of a region. */
	public static Mark of(PainRegion recorded) {
		Integer pain = recorded.getPain();
		return new Mark(recorded.getRegion(), recorded.getView(), recorded.getKind(),
				pain == null ? OptionalInt.empty() : OptionalInt.of(pain));
	}

	/** What is recorded of all regions of an assessment. */
	public static List<Mark> of(Assessment assessment) {
		return assessment.getPainRegions().stream().map(Mark::of).toList();
	}

	/** Whether it is on the same region as another one. */
	public boolean isOn(Mark other) {
		return view == other.view && region.equals(other.region);
	}

	/** Whether it is on a region. */
	public boolean isOn(Region other) {
		return view == other.view() && region.equals(other.key());
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
