package org.physiobench.core.internal.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where the parts of a library stand in its files, for what can be checked only when all is read. */
final class Origins {

	private final Map<EObject, Place> parts = new IdentityHashMap<>();
	private final Map<EObject, Map<EStructuralFeature, List<Place>>> items = new IdentityHashMap<>();

	void put(EObject part, Place place) {
		parts.put(part, place);
	}

	/** The next item of a list of texts or choices. */
	void add(EObject owner, EStructuralFeature feature, Place place) {
		items.computeIfAbsent(owner, any -> new HashMap<>()).computeIfAbsent(feature, any -> new ArrayList<>()).add(place);
	}

	Place of(EObject part) {
		return parts.get(part);
	}

	Place of(EObject owner, EStructuralFeature feature, int index) {
		return items.get(owner).get(feature).get(index);
	}
}
