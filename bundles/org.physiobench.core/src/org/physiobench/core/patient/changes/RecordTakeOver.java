package org.physiobench.core.patient.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.patient.changes.Part.Place;
import org.physiobench.model.Patient;

/** Lets a record that is open become another version of itself: parts that are in both stay the same objects. */
public final class RecordTakeOver {

	private final Map<Part, EObject> live = new HashMap<>();

	private RecordTakeOver(EObject open) {
		RecordIndex index = new RecordIndex(open);
		index.parts().forEach(part -> live.put(part, index.object(part)));
	}

	/**
	 * Changes an open record until it equals another version of it; only what differs is touched. What is transient,
	 * such as the version, stays as it is.
	 */
	public static void into(Patient open, Patient wanted) {
		new RecordTakeOver(open).become(Part.root(open), open, wanted);
	}

	private void become(Part part, EObject object, EObject wanted) {
		RecordIndex.attributes(wanted.eClass()).forEach(attribute -> becomeValue(object, wanted, attribute));
		RecordIndex.containments(wanted.eClass()).forEach(feature -> {
			List<EObject> parts = new ArrayList<>();
			for (EObject child : RecordIndex.contained(wanted, feature)) {
				parts.add(liveOrNew(Part.of(child, new Place(part, feature), parts.size()), child));
			}
			becomeContent(object, feature, parts);
		});
	}

	private static void becomeValue(EObject object, EObject wanted, EAttribute attribute) {
		if (attribute.isMany() && !object.eGet(attribute).equals(wanted.eGet(attribute))) {
			object.eSet(attribute, new ArrayList<>((List<?>) wanted.eGet(attribute)));
		} else if (!attribute.isMany() && !Objects.equals(object.eGet(attribute), wanted.eGet(attribute))) {
			object.eSet(attribute, wanted.eGet(attribute));
		}
	}

	private EObject liveOrNew(Part part, EObject wanted) {
		EObject object = Optional.ofNullable(live.get(part)).orElseGet(() -> EcoreUtil.create(wanted.eClass()));
		become(part, object, wanted);
		return object;
	}

	@SuppressWarnings("unchecked")
	private static void becomeContent(EObject object, EReference feature, List<EObject> parts) {
		if (feature.isMany()) {
			ECollections.setEList((EList<EObject>) object.eGet(feature), parts);
		} else if (object.eGet(feature) != (parts.isEmpty() ? null : parts.getFirst())) {
			object.eSet(feature, parts.isEmpty() ? null : parts.getFirst());
		}
	}
}
