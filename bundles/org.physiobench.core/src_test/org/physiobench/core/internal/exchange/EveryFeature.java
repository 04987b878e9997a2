package org.physiobench.core.internal.exchange;

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
 * Makes objects of the model in which every stored feature has a value that is not its default, two values where there
 * may be many. It walks the model, so what the model gains is covered without a change here.
 */
final class EveryFeature {

	private int count;

	private EveryFeature() {
	}

	/** An object of the class, full to the last of its parts. */
	static EObject setIn(EClass type) {
		return new EveryFeature().create(type);
	}

	private EObject create(EClass type) {
		EObject object = EcoreUtil.create(type);
		type.getEAllStructuralFeatures().stream().filter(feature -> !feature.isTransient())
				.forEach(feature -> object.eSet(feature, valueOf(feature)));
		return object;
	}

	private Object valueOf(EStructuralFeature feature) {
		return feature.isMany() ? List.of(oneValueOf(feature, 0), oneValueOf(feature, 1)) : oneValueOf(feature, 1);
	}

	private Object oneValueOf(EStructuralFeature feature, int index) {
		count++;
		return switch (feature) {
		case EReference part when part.isContainment() -> create(part.getEReferenceType());
		case EAttribute attribute when attribute.getEAttributeType() instanceof EEnum choice ->
			choice.getELiterals().get(index).getInstance();
		case EAttribute attribute -> plainValueOf(attribute);
		default -> throw new AssertionError("Teach this class to set " + feature);
		};
	}

	private Object plainValueOf(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == String.class) {
			return attribute.getName() + " " + count;
		}
		if (type == LocalDate.class) {
			return LocalDate.of(2026, 1, 1).plusDays(count);
		}
		if (type == boolean.class) {
			return !(Boolean) attribute.getDefaultValue();
		}
		if (type == int.class || type == Integer.class) {
			return 1 + count % ValueRange.of(attribute).flatMap(ValueRange::most).orElse(count + 1);
		}
		if (type == double.class || type == Double.class) {
			return count + 0.1;
		}
		throw new AssertionError("Teach this class to make a value for " + attribute);
	}
}
