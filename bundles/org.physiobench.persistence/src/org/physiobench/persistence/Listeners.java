package org.physiobench.persistence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.physiobench.core.workstation.Subscription;

/**
 * Who wants to hear of commits.
 *
 * @param <T> what they are told
 */
final class Listeners<T> {

	private final List<Consumer<T>> listeners = new CopyOnWriteArrayList<>();
	private final Consumer<RuntimeException> log;

	/** Listeners whose failures go to a log. */
	Listeners(Consumer<RuntimeException> log) {
		this.log = log;
	}

	Subscription add(Consumer<T> listener) {
		// a name of its own for each subscription: the same listener may be added twice, and is then removed once
		Consumer<T> subscribed = listener::accept;
		listeners.add(subscribed);
		return () -> listeners.remove(subscribed);
	}

	/** Tells everybody. What was committed stays so: a listener that fails is logged, and the others are told. */
	void tell(T news) {
		for (var listener : listeners) {
			try {
				listener.accept(news);
			} catch (RuntimeException e) {
				log.accept(e);
			}
		}
	}
}
