package org.physiobench.core.assessment;

import java.util.List;
import java.util.Objects;

/**
 * A test of what a patient can do.
 *
 * @param key       what results in records refer to; it never changes
 * @param unit      of the result, as results in records carry it
 * @param direction which way better lies
 * @param sided     whether left and right are tested apart
 * @param norms     what others reach, as far as a source confirms it; empty for most tests
 */
public record CapacityTest(String key, String unit, Direction direction, boolean sided, List<Norm> norms) {

	/** Which way better lies. */
	public enum Direction {
		/** More is better. */
		HIGHER,
		/** Less is better. */
		LOWER,
		/** The number alone says neither. */
		NEITHER
	}

	public CapacityTest {
		Objects.requireNonNull(key);
		Objects.requireNonNull(unit);
		Objects.requireNonNull(direction);
		norms = List.copyOf(norms);
	}

	/** What is known of others of an age in years. */
	public List<Norm> norms(int age) {
		return norms.stream().filter(norm -> norm.isFor(age)).toList();
	}
}
