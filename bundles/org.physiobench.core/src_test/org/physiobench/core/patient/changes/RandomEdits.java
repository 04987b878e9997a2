package org.physiobench.core.patient.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Somebody who changes, adds, removes and moves whatever the model knows, the same way for the same seed. */
final class RandomEdits {

	private final Random random;
	private final String author;
	private int count;

	RandomEdits(long seed, String author) {
		this.random = new Random(seed);
		this.author = author;
	}

	/** An object of the class of a root, with parts on all levels. */
	EObject grown(EReference feature) {
		EObject object = EcoreUtil.create(feature.getEReferenceType());
		fill(object);
		return object;
	}

	void fill(EObject object) {
		RecordIndex.attributes(object.eClass()).forEach(attribute -> {
			if (attribute.isID() || attribute.isRequired() || random.nextInt(3) == 0) {
				set(object, attribute);
			}
		});
		RecordIndex.containments(object.eClass()).forEach(feature -> {
			int parts = feature.isRequired() ? 1 : random.nextInt(3);
			for (int i = 0; i < parts && (feature.isMany() || i == 0); i++) {
				put(object, feature, grown(feature));
			}
		});
	}

	void edit(EObject root, int edits) {
		for (int i = 0; i < edits; i++) {
			edit(root);
		}
	}

	private void edit(EObject root) {
		List<EObject> parts = new ArrayList<>();
		root.eAllContents().forEachRemaining(parts::add);
		EObject part = parts.isEmpty() ? root : parts.get(random.nextInt(parts.size()));
		switch (random.nextInt(6)) {
		case 0 -> addTo(part);
		case 1 -> remove(part);
		case 2 -> shuffle(part);
		case 3 -> move(part, parts);
		default -> {
			List<EAttribute> attributes = RecordIndex.attributes(part.eClass()).filter(found -> !found.isID()).toList();
			set(part, attributes.get(random.nextInt(attributes.size())));
		}
		}
	}

	private void addTo(EObject part) {
		List<EReference> lists = RecordIndex.containments(part.eClass()).filter(EReference::isMany).toList();
		if (!lists.isEmpty()) {
			EReference list = lists.get(random.nextInt(lists.size()));
			put(part, list, grown(list));
		}
	}

	private static void remove(EObject part) {
		if (part.eContainmentFeature() != null && part.eContainmentFeature().isMany()) {
			EcoreUtil.remove(part);
		}
	}

	private void shuffle(EObject part) {
		if (part.eContainer() != null && part.eContainmentFeature().isMany()) {
			List<EObject> list = RecordIndex.contained(part.eContainer(), part.eContainmentFeature());
			((EList<EObject>) list).move(random.nextInt(list.size()), part);
		}
	}

	private void move(EObject part, List<EObject> parts) {
		if (part.eContainer() != null && part.eContainmentFeature().isMany()) {
			List<EObject> owners = parts.stream().filter(owner -> owner.eClass() == part.eContainer().eClass()).toList();
			if (!owners.isEmpty()) {
				put(owners.get(random.nextInt(owners.size())), part.eContainmentFeature(), part);
			}
		}
	}

	private void put(EObject owner, EReference feature, EObject part) {
		if (feature.isMany()) {
			List<EObject> list = RecordIndex.contained(owner, feature);
			list.remove(part);
			list.add(random.nextInt(list.size() + 1), part);
		} else {
			owner.eSet(feature, part);
		}
	}

	private void set(EObject object, EAttribute attribute) {
		object.eSet(attribute, attribute.isMany() ? List.of(value(attribute), value(attribute)) : value(attribute));
	}

	private Object value(EAttribute attribute) {
		count++;
		if (attribute.getEAttributeType() instanceof EEnum words) {
			return words.getELiterals().get(random.nextInt(words.getELiterals().size())).getInstance();
		}
		return switch (attribute.getEAttributeType().getInstanceClass().getSimpleName()) {
		case "String" -> author + "-" + attribute.getName() + "-" + count;
		case "int", "Integer" -> 1 + random.nextInt(7);
		case "double", "Double" -> random.nextInt(100) / 4.0;
		case "boolean", "Boolean" -> random.nextBoolean();
		case "LocalDate" -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
		default -> throw new AssertionError("No example of " + attribute);
		};
	}
}
