package org.physiobench.ui.figures;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.Test;

public final class BoundedCacheTest {

	private final List<String> freed = new ArrayList<>();
	private final BoundedCache<Integer, String> cache = new BoundedCache<>(2, freed::add);

	@Test
	public void whatWasUsedLongestAgoIsFreed() {
		cache.put(1, "one");
		cache.put(2, "two");
		cache.find(1);
		cache.put(3, "three");

		assertEquals(List.of("two"), freed);
		assertEquals(Optional.of("one"), cache.find(1));
		assertEquals(Optional.empty(), cache.find(2));
	}

	@Test
	public void whatIsReplacedIsFreed() {
		cache.put(1, "one");
		cache.put(1, "another");

		assertEquals(List.of("one"), freed);
		assertEquals(Optional.of("another"), cache.find(1));
	}

	@Test
	public void nothingIsLeftUnfreed() {
		cache.put(1, "one");
		cache.put(2, "two");
		cache.clear();

		assertEquals(List.of("one", "two"), freed);
	}
}
