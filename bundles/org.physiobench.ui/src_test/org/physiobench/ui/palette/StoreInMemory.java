package org.physiobench.ui.palette;

import java.util.HashMap;
import java.util.Map;

/** Keeps what is put into it as long as the test runs. */
final class StoreInMemory implements PaletteMemory.Store {

	private final Map<String, String> values = new HashMap<>();

	@Override
	public String get(String key) {
		return values.getOrDefault(key, "");
	}

	@Override
	public void put(String key, String value) {
		values.put(key, value);
	}
}
