package org.physiobench.core.quantity;

import java.util.Optional;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The values that the model allows for a number. It says so beside the attribute, and everybody who takes in numbers
 * asks here: files, forms and the database.
 *
 * @param least the least that it may be; empty for no bound
 * @param most  the most that it may be; empty for no bound
 */
public record ValueRange(Optional<Integer> least, Optional<Integer> most) {

	private static final String ANNOTATION = "https://physiobench.org/model/range";

	/** The range of an attribute; empty when it may be anything. */
	public static Optional<ValueRange> of(EAttribute attribute) {
		return Optional.ofNullable(attribute.getEAnnotation(ANNOTATION))
				.map(range -> new ValueRange(bound(range, "least"), bound(range, "most")));
	}

	private static Optional<Integer> bound(EAnnotation range, String key) {
		return Optional.ofNullable(range.getDetails().get(key)).map(Integer::valueOf);
	}

	/** Whether a number lies within; nothing recorded always does. */
	public boolean holds(Object value) {
		return !(value instanceof Number number) || least.filter(bound -> number.doubleValue() < bound).isEmpty()
				&& most.filter(bound -> number.doubleValue() > bound).isEmpty();
	}

	/** In words: 0 to 10, or 1 or more. */
	@Override
	public String toString() {
		if (least.isPresent() && most.isPresent()) {
			return least.get() + " to " + most.get();
		}
		return least.map(bound -> bound + " or more").or(() -> most.map(bound -> bound + " or less")).orElse("any number");
	}
}
