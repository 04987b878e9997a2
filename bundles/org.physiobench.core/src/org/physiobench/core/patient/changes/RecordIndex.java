package org.physiobench.core.patient.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.core.patient.changes.Part.Place;

/** One version of a record, whose parts are found by what they are known by. */
final class RecordIndex {

	private final Map<Part, EObject> objects = new LinkedHashMap<>();
	private final Map<Part, Place> places = new HashMap<>();
	private final Map<Place, List<Part>> children = new HashMap<>();
	private final Map<String, EObject> byId = new HashMap<>();

	RecordIndex(EObject root) {
		add(Part.root(root), root);
	}

	private void add(Part part, EObject object) {
		if (objects.put(part, object) != null) {
			throw new IllegalArgumentException("There twice in one record: " + part);
		}
		if (part instanceof Part.Known known) {
			byId.put(known.id(), object);
		}
		containments(object.eClass()).forEach(feature -> {
			Place place = new Place(part, feature);
			List<Part> parts = new ArrayList<>();
			for (EObject child : contained(object, feature)) {
				Part childPart = Part.of(child, place, parts.size());
				parts.add(childPart);
				places.put(childPart, place);
				add(childPart, child);
			}
			children.put(place, parts);
		});
	}

	/** What an object contains in one feature. */
	@SuppressWarnings("unchecked")
	static List<EObject> contained(EObject object, EReference feature) {
		Object content = object.eGet(feature);
		if (feature.isMany()) {
			return (List<EObject>) content;
		}
		return content == null ? List.of() : List.of((EObject) content);
	}

	/** The containments of a class that belong to the record. */
	static Stream<EReference> containments(EClass type) {
		return type.getEAllContainments().stream().filter(RecordIndex::isStored);
	}

	/** The attributes of a class that belong to the record. */
	static Stream<EAttribute> attributes(EClass type) {
		return type.getEAllAttributes().stream().filter(RecordIndex::isStored);
	}

	private static boolean isStored(EStructuralFeature feature) {
		return !feature.isTransient() && !feature.isDerived();
	}

	/** All parts, each after the one that contains it. */
	Collection<Part> parts() {
		return Collections.unmodifiableSet(objects.keySet());
	}

	boolean has(Part part) {
		return objects.containsKey(part);
	}

	/** The object that a part is in this version; it must be there. */
	EObject object(Part part) {
		return Optional.ofNullable(objects.get(part)).orElseThrow();
	}

	/** Where a part is; empty for the root and for what is not there. */
	Optional<Place> place(Part part) {
		return Optional.ofNullable(places.get(part));
	}

	/** What is at a place, in order. */
	List<Part> at(Place place) {
		return children.getOrDefault(place, List.of());
	}

	/** What has an id, whichever kind it is of. */
	Optional<EObject> withId(String id) {
		return Optional.ofNullable(byId.get(id));
	}
}
