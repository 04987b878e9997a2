package org.physiobench.ui.progress.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.physiobench.core.progress.TimeSpan;

/** The day of which the values are told, moved by the mouse or by the arrow keys, the same one in all panels. */
final class DayCursor {

	private final TimeSpan span;
	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<LocalDate> day = Optional.empty();

	DayCursor(TimeSpan span) {
		this.span = span;
	}

	Optional<LocalDate> day() {
		return day;
	}

	/** Calls back when it is another day, or none any more. */
	void onMove(Runnable moved) {
		listeners.add(moved);
	}

	/** To a day, or to the next one that is looked at. */
	void moveTo(LocalDate wanted) {
		LocalDate within = wanted.isBefore(span.from()) ? span.from() : wanted.isAfter(span.to()) ? span.to() : wanted;
		set(Optional.of(within));
	}

	/** By some days; from the last day when there was none. */
	void moveBy(int days) {
		moveTo(day.map(now -> now.plusDays(days)).orElse(span.to()));
	}

	void clear() {
		set(Optional.empty());
	}

	private void set(Optional<LocalDate> next) {
		if (!next.equals(day)) {
			day = next;
			listeners.forEach(Runnable::run);
		}
	}
}
