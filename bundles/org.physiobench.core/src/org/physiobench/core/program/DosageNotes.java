package org.physiobench.core.program;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

/** What a typed dosage said so far. */
final class DosageNotes {

	private final Map<EAttribute, Object> values = new LinkedHashMap<>();
	private Optional<DosageReading.OutOfRange> outOfRange = Optional.empty();
	private boolean contradiction;

	void note(DosageMeasure measure, int number) {
		if (!measure.allows(number) && outOfRange.isEmpty()) {
			outOfRange = Optional.of(new DosageReading.OutOfRange(measure, number));
		}
		note(measure.feature(), number);
	}

	void note(EAttribute feature, Object value) {
		Object before = values.putIfAbsent(feature, value);
		contradiction |= before != null && !before.equals(value);
	}

	/** The first number that makes no sense, if there is one. */
	Optional<DosageReading.OutOfRange> outOfRange() {
		return outOfRange;
	}

	/** Whether something was said twice and differently. */
	boolean isContradiction() {
		return contradiction;
	}

	Map<EAttribute, Object> values() {
		return values;
	}
}
