package org.physiobench.core.architecture;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a bundle says of itself, as far as the rules of the house go.
 *
 * @param name            symbolic name
 * @param activator       class of the activator, if it has one
 * @param requires        symbolic names of required bundles and of a fragment's host
 * @param imports         imported packages, dynamic ones included
 * @param exports         exported packages
 * @param extensionPoints the points that it extends, with the names of their bundles
 * @param testRequires    bundles that only its build gets, for tests
 * @param sources         its Java sources
 */
record Bundle(String name, Optional<String> activator, Set<String> requires, Set<String> imports, Set<String> exports,
		Set<String> extensionPoints, Set<String> testRequires, List<Source> sources) {

	/**
	 * One source file.
	 *
	 * @param path where it is, for messages
	 * @param test whether it is a test beside the code, which is not delivered
	 * @param code its text without comments
	 */
	record Source(String path, boolean test, String code) {
	}
}
