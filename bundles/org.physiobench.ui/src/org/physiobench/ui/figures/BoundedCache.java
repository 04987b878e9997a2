package org.physiobench.ui.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what was used last, up to a number; what is dropped is handed back to be freed. */
final class BoundedCache<K, V> {

	private static final float LOAD = 0.75f;

	private final int most;
	private final Consumer<V> free;
	private final Map<K, V> kept = new LinkedHashMap<>(16, LOAD, true);

	BoundedCache(int most, Consumer<V> free) {
		this.most = most;
		this.free = free;
	}

	Optional<V> find(K key) {
		return Optional.ofNullable(kept.get(key));
	}

	void put(K key, V value) {
		V before = kept.put(key, value);
		if (before != null) {
			free.accept(before);
		}
		if (kept.size() > most) {
			K oldest = kept.keySet().iterator().next();
			free.accept(kept.remove(oldest));
		}
	}

	void clear() {
		kept.values().forEach(free);
		kept.clear();
	}
}
