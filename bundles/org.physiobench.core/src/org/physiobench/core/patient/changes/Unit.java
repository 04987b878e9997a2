package org.physiobench.core.patient.changes;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/** The smallest thing in a record that one can decide about. */
sealed interface Unit {

	/** The part of the record that it is about. */
	Part part();

	/** Whether a part is there, with all that it contains. */
	record Presence(Part part) implements Unit {
	}

	/** Where a part is. */
	record Location(Part part) implements Unit {
	}

	/** What a part says in one attribute. */
	record Value(Part part, EAttribute attribute) implements Unit {
	}

	/** In which order a part contains what both versions contain there. */
	record Order(Part part, EReference feature) implements Unit {
	}

	/**
	 * A unit in which two versions differ.
	 *
	 * @param proposal the version that changed it; empty if both did
	 */
	record Difference(Unit unit, Optional<Choice> proposal) {
	}
}
