package org.physiobench.ui.memory;

import java.util.HashMap;
import java.util.Map;

/** Keeps what is put into it as long as the test runs. */
public final class PassingMemory implements Memory {

	private final Map<String, String> values = new HashMap<>();

	@Override
	public String get(String key) {
		return values.getOrDefault(key, "");
	}

	@Override
	public void put(String key, String value) {
		values.put(key, value);
	}

	/** All that is kept. */
	@Override
	public String toString() {
		return values.toString();
	}
}
