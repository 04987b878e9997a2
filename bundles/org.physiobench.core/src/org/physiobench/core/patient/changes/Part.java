package org.physiobench.core.patient.changes;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What one part of a record is known by in all its versions. */
sealed interface Part {

	/** A part with an identity, wherever it is. */
	record Known(EClass type, String id) implements Part {
	}

	/** A part without one, told by where it is. */
	record Placed(Part owner, EReference feature, int position) implements Part {
	}

	/**
	 * Where a part is.
	 *
	 * @param owner   the part that contains it
	 * @param feature the feature that holds it there
	 */
	record Place(Part owner, EReference feature) {
	}

	/** The root of a record. */
	static Part root(EObject object) {
		return new Known(object.eClass(), EcoreUtil.getID(object));
	}

	/** What is at a place. */
	static Part of(EObject object, Place place, int position) {
		String id = EcoreUtil.getID(object);
		return id == null ? new Placed(place.owner(), place.feature(), position) : new Known(object.eClass(), id);
	}
}
