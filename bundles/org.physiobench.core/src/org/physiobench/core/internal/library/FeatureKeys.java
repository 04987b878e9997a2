package org.physiobench.core.internal.library;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.model.ModelPackage;

/**
 * The keys under which the features of a class are written: their names in words. The features of its texts stand among
 * them, in the language of the file.
 */
final class FeatureKeys {

	private static final String LANGUAGE = "language";

	/** What authors call otherwise than the model does. */
	private static final Map<EStructuralFeature, String> OTHER_NAMES = Map.of(ModelPackage.Literals.EXERCISE__BIAS,
			"spinal loading bias", ModelPackage.Literals.EXERCISE_LIBRARY__BIBLIOGRAPHY, "references");

	private final Map<String, EStructuralFeature> own;
	private final Map<String, EStructuralFeature> ofTexts;

	private FeatureKeys(Map<String, EStructuralFeature> own, Map<String, EStructuralFeature> ofTexts) {
		this.own = Collections.unmodifiableMap(own);
		this.ofTexts = Collections.unmodifiableMap(ofTexts);
	}

	static FeatureKeys of(EClass type) {
		Map<String, EStructuralFeature> own = new LinkedHashMap<>();
		Optional<EReference> texts = textsOf(type);
		type.getEAllStructuralFeatures().stream().filter(feature -> !texts.filter(feature::equals).isPresent())
				.forEach(feature -> own.put(keyOf(feature), feature));
		Map<String, EStructuralFeature> ofTexts = new LinkedHashMap<>();
		texts.map(EReference::getEReferenceType).ifPresent(text -> text.getEAllStructuralFeatures().stream()
				.filter(feature -> !feature.getName().equals(LANGUAGE))
				.forEach(feature -> ofTexts.put(keyOf(feature), feature)));
		return new FeatureKeys(own, ofTexts);
	}

	/** What holds the words of a class, one part for each language, if it has words. */
	static Optional<EReference> textsOf(EClass type) {
		return type.getEAllContainments().stream()
				.filter(part -> part.getEReferenceType().getEStructuralFeature(LANGUAGE) != null).findFirst();
	}

	/** The feature that says in which language the words of a text are. */
	static EStructuralFeature languageOf(EReference texts) {
		return texts.getEReferenceType().getEStructuralFeature(LANGUAGE);
	}

	static String keyOf(EStructuralFeature feature) {
		return OTHER_NAMES.getOrDefault(feature, Words.of(feature.getName()));
	}

	/** A feature of the class itself. */
	Optional<EStructuralFeature> own(String key) {
		return Optional.ofNullable(own.get(key));
	}

	/** A feature of the texts of the class. */
	Optional<EStructuralFeature> ofText(String key) {
		return Optional.ofNullable(ofTexts.get(key));
	}

	Map<String, EStructuralFeature> own() {
		return own;
	}

	Map<String, EStructuralFeature> ofTexts() {
		return ofTexts;
	}

	/** All keys, in the order of the model. */
	Collection<String> all() {
		Map<String, EStructuralFeature> all = new LinkedHashMap<>(own);
		all.putAll(ofTexts);
		return all.keySet();
	}
}
