package org.physiobench.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.physiobench.core.workstation.Subscription;

/** Those who want to hear of commits. */
final class Listeners<T> {

	private final List<Consumer<T>> all = new CopyOnWriteArrayList<>();

	Subscription add(Consumer<T> listener) {
		all.add(listener);
		return () -> all.remove(listener);
	}

	void tell(T news) {
		all.forEach(listener -> listener.accept(news));
	}
}
