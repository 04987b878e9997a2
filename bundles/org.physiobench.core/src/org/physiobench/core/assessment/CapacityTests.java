package org.physiobench.core.assessment;

import java.util.List;
import java.util.Optional;

import org.physiobench.core.assessment.CapacityTest.Direction;

/** The tests of capacity that an assessment offers, in the order in which clinicians reach for them. */
public final class CapacityTests {

	private static final String BOHANNON = "Bohannon 2006, DOI 10.2466/PMS.103.5.215-222";
	private static final String SCHELLENBERG = "Schellenberg 2007, PMID 17303961";

	private static final List<CapacityTest> TESTS = List.of(
			whole("chair-stand-30s", "stands", Direction.HIGHER),
			whole("five-times-sit-to-stand", "s", Direction.LOWER, new Norm.SlowerThanAverage(60, 69, 11.4, BOHANNON),
					new Norm.SlowerThanAverage(70, 79, 12.6, BOHANNON),
					new Norm.SlowerThanAverage(80, 89, 14.8, BOHANNON)),
			whole("six-minute-walk", "m", Direction.HIGHER),
			whole("sorensen", "s", Direction.HIGHER),
			whole("forearm-plank", "s", Direction.HIGHER,
					new Norm.WithAndWithoutPain(72.5, 32.6, 43, 28.3, 26.8, 32, SCHELLENBERG)),
			whole("supine-bridge", "s", Direction.HIGHER,
					new Norm.WithAndWithoutPain(170.4, 42.5, 43, 76.7, 48.9, 32, SCHELLENBERG)),
			sided("side-bridge", "s", Direction.HIGHER),
			sided("single-leg-bridge", "repetitions", Direction.HIGHER),
			whole("finger-to-floor", "cm", Direction.LOWER),
			sided("straight-leg-raise", "degrees", Direction.NEITHER),
			sided("active-straight-leg-raise", "points", Direction.LOWER));

	private CapacityTests() {
	}

	/** All tests. */
	public static List<CapacityTest> all() {
		return TESTS;
	}

	/** The test with a key; empty for one that another list brought into a record. */
	public static Optional<CapacityTest> test(String key) {
		return TESTS.stream().filter(test -> test.key().equals(key)).findFirst();
	}

	private static CapacityTest whole(String key, String unit, Direction direction, Norm... norms) {
		return new CapacityTest(key, unit, direction, false, List.of(norms));
	}

	private static CapacityTest sided(String key, String unit, Direction direction) {
		return new CapacityTest(key, unit, direction, true, List.of());
	}
}
