package org.physiobench.core.program;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.physiobench.model.Dosage;

/** What came of reading a typed dosage: all of it was understood, or nothing is taken over. */
public sealed interface DosageReading {

	/**
	 * All was understood.
	 *
	 * @param values what was named, as features of a dosage with their values, in the order of typing; never empty
	 */
	record Understood(Map<EAttribute, Object> values) implements DosageReading {

		public Understood {
			values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		}

		/** Sets all that was named and leaves the rest of the dosage as it is. */
		public void applyTo(Dosage dosage) {
			values.forEach(dosage::eSet);
		}

		/** Whether the dosage says all of this already. */
		public boolean isIn(Dosage dosage) {
			return values.entrySet().stream().allMatch(value -> value.getValue().equals(dosage.eGet(value.getKey())));
		}
	}

	/**
	 * Some words say nothing about a dosage, or something that was said before in another way.
	 *
	 * @param words the first ones, as they were typed
	 */
	record NotUnderstood(String words) implements DosageReading {
	}

	/** A number that makes no sense there. */
	record OutOfRange(DosageMeasure measure, int number) implements DosageReading {
	}
}
