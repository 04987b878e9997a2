package org.physiobench.persistence.mapping;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of a few records looked like when they were last read or written, so that a commit need not read them
 * again to see what changed. Given up when memory is short. Safe to use from any thread.
 */
final class RememberedRows {

	/** As many records as somebody has open at a time. */
	private static final int MOST = 16;

	private final Map<String, Remembered> records = new LinkedHashMap<>(MOST, 0.75f, true);

	private record Remembered(long version, SoftReference<RecordRows> rows) {
	}

	synchronized void put(String id, long version, RecordRows rows) {
		records.put(id, new Remembered(version, new SoftReference<>(rows)));
		if (records.size() > MOST) {
			records.remove(records.keySet().iterator().next());
		}
	}

	/**
	 * The rows of a version, which then belong to the caller: a transaction that fails and is tried again finds none and
	 * reads them.
	 */
	synchronized Optional<RecordRows> take(String id, long version) {
		var remembered = records.get(id);
		if (remembered == null || remembered.version() != version) {
			return Optional.empty();
		}
		records.remove(id);
		return Optional.ofNullable(remembered.rows().get());
	}
}
