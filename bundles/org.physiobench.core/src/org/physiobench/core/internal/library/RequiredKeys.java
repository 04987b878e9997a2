package org.physiobench.core.internal.library;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.model.ModelPackage;

/** Which keys must not be left out. */
final class RequiredKeys {

	/**
	 * What the model lets be empty and an author must not forget: where a choice is left out, the model would take the
	 * first one for said, and an exercise without steps or without a word on when to stop is none.
	 */
	private static final Set<EStructuralFeature> BESIDES_THE_MODEL = Set.of(ModelPackage.Literals.EXERCISE__FAMILY,
			ModelPackage.Literals.EXERCISE__CATEGORY, ModelPackage.Literals.EXERCISE__START_POSITION,
			ModelPackage.Literals.EXERCISE__BIAS, ModelPackage.Literals.EXERCISE_TEXT__STEPS,
			ModelPackage.Literals.EXERCISE_TEXT__WHEN_TO_STOP, ModelPackage.Literals.ADVICE_TEXT__POINTS);

	/** Things that are called by their texts, so that a text must be there. */
	private static final Set<EReference> TEXTS = Set.of(ModelPackage.Literals.EXERCISE_FAMILY__TEXTS,
			ModelPackage.Literals.EXERCISE__TEXTS, ModelPackage.Literals.ADVICE_TOPIC__TEXTS);

	private RequiredKeys() {
	}

	/** The keys that must stand in a description, in the order of the model. */
	static List<String> of(EClass type) {
		FeatureKeys keys = FeatureKeys.of(type);
		boolean called = FeatureKeys.textsOf(type).filter(TEXTS::contains).isPresent();
		return keys.all().stream().filter(key -> keys.own(key).filter(RequiredKeys::isRequired).isPresent()
				|| called && keys.ofText(key).filter(RequiredKeys::isRequired).isPresent()).toList();
	}

	/** The keys that must stand in a translation, in the order of the model. */
	static List<String> ofTranslation(EClass type) {
		FeatureKeys keys = FeatureKeys.of(type);
		return keys.ofTexts().keySet().stream()
				.filter(key -> keys.ofText(key).filter(RequiredKeys::isRequired).isPresent()).toList();
	}

	static boolean isRequired(EStructuralFeature feature) {
		return feature.isRequired() || BESIDES_THE_MODEL.contains(feature);
	}
}
