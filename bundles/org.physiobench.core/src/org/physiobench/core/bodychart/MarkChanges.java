package org.physiobench.core.bodychart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What became of the marks of an earlier chart. A mark goes on where the same region still has the same kind of symptom,
 * and else where the region has another kind instead.
 *
 * @param gone    no longer there
 * @param changed still there, with another pain or another kind of symptom
 * @param added   there for the first time
 */
public record MarkChanges(List<Mark> gone, List<Change> changed, List<Mark> added) {

	/**
	 * A mark that goes on.
	 *
	 * @param before on the earlier chart
	 * @param now    on the same region, different from before
	 */
	public record Change(Mark before, Mark now) {

		/** By how much the pain is worse, or better when below 0; empty when the symptom is another or was not rated twice. */
		Optional<Integer> worse() {
			boolean comparable = before.kind() == now.kind() && before.pain().isPresent() && now.pain().isPresent();
			return comparable ? Optional.of(now.pain().getAsInt() - before.pain().getAsInt()) : Optional.empty();
		}
	}

	public MarkChanges {
		gone = List.copyOf(gone);
		changed = List.copyOf(changed);
		added = List.copyOf(added);
	}

	/** Compares two charts, on each of which a region may be marked more than once. */
	public static MarkChanges between(List<Mark> before, List<Mark> now) {
		List<Mark> gone = new ArrayList<>(before);
		List<Mark> added = new ArrayList<>(now);
		pairs(gone, added, Mark::equals);
		List<Change> changed = pairs(gone, added, (one, other) -> one.isOn(other) && one.kind() == other.kind());
		changed.addAll(pairs(gone, added, Mark::isOn));
		return new MarkChanges(gone, changed, added);
	}

	/** Takes the marks that belong together out of both lists. */
	private static List<Change> pairs(List<Mark> before, List<Mark> now, BiPredicate<Mark, Mark> together) {
		List<Change> pairs = new ArrayList<>();
		for (Mark one : List.copyOf(before)) {
			now.stream().filter(other -> together.test(one, other)).findFirst().ifPresent(other -> {
				before.remove(one);
				now.remove(other);
				pairs.add(new Change(one, other));
			});
		}
		return pairs;
	}

	/** Whether both charts say the same. */
	public boolean isEmpty() {
		return gone.isEmpty() && changed.isEmpty() && added.isEmpty();
	}
}
