package org.physiobench.ui.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wanted and not there yet. What came into sight last is served first; what went out of sight is forgotten. */
final class WishList<W> {

	private final Deque<W> open = new ArrayDeque<>();
	private final Set<W> inWork = new HashSet<>();

	/** Wants these and nothing else, in this order; what was not wanted before comes before what was. */
	synchronized void want(List<W> wishes) {
		Set<W> before = new HashSet<>(open);
		List<W> ordered = new ArrayList<>(wishes.stream().filter(wish -> !before.contains(wish)).toList());
		wishes.stream().filter(before::contains).forEach(ordered::add);
		open.clear();
		ordered.stream().filter(wish -> !inWork.contains(wish)).forEach(open::add);
	}

	/** What to do next; it counts as being worked on until it is {@link #done}. */
	synchronized Optional<W> next() {
		Optional<W> next = Optional.ofNullable(open.poll());
		next.ifPresent(inWork::add);
		return next;
	}

	synchronized void done(W wish) {
		inWork.remove(wish);
	}
}
