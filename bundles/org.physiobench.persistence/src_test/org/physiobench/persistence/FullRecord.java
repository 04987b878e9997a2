package org.physiobench.persistence;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.quantity.ValueRange;

/**
 * Makes records in which every feature of the model has a value other than its default, and every list two entries:
 * whatever is added to the model is in them.
 */
public final class FullRecord {

	private int count;

	private FullRecord() {
	}

	/** A record of a class. */
	public static EObject of(EClass root) {
		return new FullRecord().create(root);
	}

	private EObject create(EClass type) {
		var object = EcoreUtil.create(type);
		type.getEAllStructuralFeatures().stream().filter(feature -> !feature.isTransient() && !feature.isDerived())
				.forEach(feature -> fill(object, feature));
		return object;
	}

	private void fill(EObject object, EStructuralFeature feature) {
		if (feature.isMany()) {
			object.eSet(feature, List.of(value(feature), value(feature)));
		} else {
			object.eSet(feature, value(feature));
		}
	}

	private Object value(EStructuralFeature feature) {
		count++;
		if (feature instanceof EReference reference) {
			return create(reference.getEReferenceType());
		}
		var attribute = (EAttribute) feature;
		if (attribute.getEAttributeType() instanceof EEnum words) {
			return words.getELiterals().get(1 + count % (words.getELiterals().size() - 1)).getInstance();
		}
		var range = ValueRange.of(attribute);
		if (range.isPresent()) {
			return within(range.get(), attribute.getEAttributeType().getInstanceClass() == Double.class);
		}
		return switch (attribute.getEAttributeType().getInstanceClass().getSimpleName()) {
		case "String" -> attribute.getName() + " – Übung „" + count + "“;\n'-- \\ % 體";
		case "int", "Integer" -> 1000 + count;
		case "double", "Double" -> count + 0.125;
		case "boolean", "Boolean" -> !Boolean.TRUE.equals(attribute.getDefaultValue());
		case "LocalDate" -> LocalDate.of(1950, 2, 28).plusDays(count);
		default -> throw new AssertionError("No example of " + attribute);
		};
	}

	/** A number above the least that is possible, which may be the default. */
	private Object within(ValueRange range, boolean fraction) {
		int least = range.least().orElse(0);
		int steps = range.most().orElse(1000) - least;
		Integer number = least + 1 + count % steps;
		return fraction ? (Object) (number - 0.875) : number;
	}
}
