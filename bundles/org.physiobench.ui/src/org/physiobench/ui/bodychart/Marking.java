package org.physiobench.ui.bodychart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.Direction;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.core.bodychart.Region;
import org.physiobench.model.BodyView;
import org.physiobench.model.PainKind;

/**
 * What mouse and keys mean on the chart: there is a current region, on which keys act, and a kind of symptom with which the
 * next region is marked. Where a region has several marks, the last is acted on.
 */
final class Marking {

	/** Where the keys begin: most patients here come with their back. */
	private static final String FIRST = "lumbar-central"; //$NON-NLS-1$

	private final BodyChart chart;
	private final MarkRequests requests;
	private List<Mark> marks = List.of();
	private Region current;
	private PainKind chosen = PainKind.ACHING;
	private boolean oneTyped;

	Marking(BodyChart chart, MarkRequests requests) {
		this.chart = Objects.requireNonNull(chart);
		this.requests = Objects.requireNonNull(requests);
		this.current = chart.find(BodyView.BACK, FIRST).orElseGet(() -> chart.regions().findFirst().orElseThrow());
	}

	List<Mark> marks() {
		return marks;
	}

	void setMarks(List<Mark> now) {
		marks = List.copyOf(now);
	}

	Region current() {
		return current;
	}

	/** The mark that keys act on. */
	Optional<Mark> currentMark() {
		return on(current).reduce((before, last) -> last);
	}

	/** Whether anything is marked on a region. */
	boolean isMarked(Region region) {
		return on(region).findAny().isPresent();
	}

	/** The kind of the next mark. */
	PainKind chosen() {
		return chosen;
	}

	void choose(PainKind kind) {
		chosen = kind;
		oneTyped = false;
	}

	/**
	 * A click: an unmarked region is marked; a marked one becomes current first, then changes its kind to the chosen one or,
	 * if it has that, is unmarked.
	 */
	void press(Region region) {
		boolean already = region.equals(current);
		go(region);
		if (currentMark().isEmpty()) {
			mark();
		} else if (already && currentMark().get().kind() == chosen) {
			unmark();
		} else if (already) {
			mark();
		}
	}

	/** Marks the current region with the chosen kind. */
	void mark() {
		typed(chosen, false);
	}

	/** Marks the current region with a kind, or changes its mark to it. */
	void typed(PainKind kind, boolean besides) {
		choose(kind);
		Optional<Mark> mark = currentMark();
		if (on(current).anyMatch(other -> other.kind() == kind)) {
			return;
		}
		if (mark.isEmpty() || besides) {
			requests.mark(new Mark(current.key(), current.view(), kind, OptionalInt.empty()));
		} else {
			requests.change(mark.get(), mark.get().with(kind));
		}
	}

	/** A digit is the pain; a 0 after a 1 makes 10. An unmarked region is marked. */
	void typed(int digit) {
		boolean ten = oneTyped && digit == 0;
		setPain(OptionalInt.of(ten ? Mark.WORST : digit));
		oneTyped = digit == 1;
	}

	/** Sets the pain of the current mark, or marks the current region with it. */
	void setPain(OptionalInt pain) {
		oneTyped = false;
		Optional<Mark> mark = currentMark();
		if (mark.isEmpty()) {
			requests.mark(new Mark(current.key(), current.view(), chosen, pain));
		} else if (!mark.get().pain().equals(pain)) {
			requests.change(mark.get(), mark.get().with(pain));
		}
	}

	void unmark() {
		oneTyped = false;
		currentMark().ifPresent(requests::unmark);
	}

	void go(Direction direction) {
		chart.next(current, direction).ifPresent(this::go);
	}

	void go(Region region) {
		current = region;
		oneTyped = false;
	}

	private Stream<Mark> on(Region region) {
		return marks.stream().filter(mark -> mark.isOn(region));
	}
}
