package org.physiobench.core.internal.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.model.figure.FigurePackage;
import org.physiobench.model.figure.FigurePose;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Builds the parts of a library from one file: a key for each feature of the model, whatever the class. */
final class PartReader {

	private final Sheet sheet;
	private final String language;
	private final Origins origins;
	private final AnglesReader angles;

	/**
	 * @param language of all texts in the file
	 */
	PartReader(Sheet sheet, String language, Origins origins) {
		this.sheet = sheet;
		this.language = language;
		this.origins = origins;
		this.angles = new AnglesReader(sheet);
	}

	/** What stands here, as far as it can be understood; nothing if there are no keys. */
	Optional<EObject> read(EClass type, Node node) {
		List<Sheet.Entry> entries = sheet.entries(Words.withArticle(Words.nameOf(type)), node);
		if (!(node instanceof MappingNode)) {
			return Optional.empty();
		}
		EObject part = EcoreUtil.create(type);
		origins.put(part, sheet.place(node));
		FeatureKeys keys = FeatureKeys.of(type);
		for (Sheet.Entry entry : entries) {
			Optional<EStructuralFeature> own = keys.own(entry.key());
			Optional<EStructuralFeature> ofText = keys.ofText(entry.key());
			if (own.isPresent()) {
				fill(part, own.get(), entry);
			} else if (ofText.isPresent()) {
				fill(textOf(part), ofText.get(), entry);
			} else {
				reportUnknown(type, entry, keys);
			}
		}
		reportMissing(type, node, entries, RequiredKeys.of(type));
		return Optional.of(part);
	}

	void reportUnknown(EClass type, Sheet.Entry entry, FeatureKeys keys) {
		sheet.fault(entry.at(), "'%s' is not a key of %s%s", entry.key(), Words.withArticle(Words.nameOf(type)),
				Words.hint(entry.key(), keys.all()));
	}

	/** Reports the required keys that are not among the entries. */
	void reportMissing(EClass type, Node node, List<Sheet.Entry> entries, List<String> required) {
		List<String> there = entries.stream().map(Sheet.Entry::key).toList();
		Collection<String> known = FeatureKeys.of(type).all();
		// a key that was meant and misspelt is told as such
		List<String> unknown = there.stream().filter(key -> !known.contains(key)).toList();
		String id = entries.stream().filter(entry -> entry.key().equals("id")).findFirst()
				.flatMap(entry -> Sheet.word(entry.value())).map(" '%s'"::formatted).orElse("");
		required.stream().filter(key -> !there.contains(key))
				.filter(key -> unknown.stream().noneMatch(word -> Words.nearest(word, List.of(key)).isPresent()))
				.forEach(key -> sheet.fault(node, "the %s%s has no '%s', which it needs", Words.nameOf(type), id, key));
	}

	/** The words of a part in the language of the file. */
	EObject textOf(EObject part) {
		EReference texts = FeatureKeys.textsOf(part.eClass()).orElseThrow();
		EList<EObject> all = listOf(part, texts);
		EStructuralFeature languageOfText = FeatureKeys.languageOf(texts);
		return all.stream().filter(text -> language.equals(text.eGet(languageOfText))).findFirst().orElseGet(() -> {
			EObject text = EcoreUtil.create(texts.getEReferenceType());
			text.eSet(languageOfText, language);
			all.add(text);
			return text;
		});
	}

	/** Sets a feature to what stands after its key. */
	void fill(EObject part, EStructuralFeature feature, Sheet.Entry entry) {
		if (feature == FigurePackage.Literals.FIGURE_POSE__ANGLES) {
			angles.read(entry.key(), entry.value(), (FigurePose) part);
		} else if (feature.isMany()) {
			List<Node> items = sheet.items(entry.key(), entry.value());
			items.forEach(item -> item(entry.key(), feature, item).ifPresent(value -> add(part, feature, value, item)));
			if (items.isEmpty() && RequiredKeys.isRequired(feature)) {
				sheet.fault(entry.at(), "'%s' needs one item at least", entry.key());
			}
		} else {
			item(entry.key(), feature, entry.value()).ifPresent(value -> part.eSet(feature, value));
		}
	}

	private Optional<Object> item(String key, EStructuralFeature feature, Node node) {
		return switch (feature) {
		case EAttribute attribute -> understood(key, node, text -> Values.of(attribute, text));
		case EReference reference -> part(key, reference.getEReferenceType(), node);
		default -> throw new IllegalStateException("Neither attribute nor reference: " + feature);
		};
	}

	private Optional<Object> part(String key, EClass type, Node node) {
		Optional<Phrase> phrase = Phrases.of(type);
		if (phrase.isEmpty()) {
			return read(type, node).map(Object.class::cast);
		}
		Optional<Object> part = understood(key, node, phrase.get()::read);
		part.ifPresent(read -> origins.put((EObject) read, sheet.place(node)));
		return part;
	}

	/** What a text can say. */
	@FunctionalInterface
	private interface Meaning {

		Object of(String text) throws Misread;
	}

	private Optional<Object> understood(String key, Node node, Meaning meaning) {
		Optional<String> text = sheet.text(key, node);
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(meaning.of(text.get()));
		} catch (Misread e) {
			sheet.fault(node, "%s", e.getMessage());
			return Optional.empty();
		}
	}

	private void add(EObject part, EStructuralFeature feature, Object value, Node item) {
		EList<Object> list = listOf(part, feature);
		if (feature.getEType() instanceof EEnum && list.contains(value)) {
			sheet.fault(item, "'%s' stands twice in '%s'", value, FeatureKeys.keyOf(feature));
		} else {
			list.add(value);
			origins.add(part, feature, sheet.place(item));
		}
	}

	@SuppressWarnings("unchecked")
	private static <T> EList<T> listOf(EObject part, EStructuralFeature feature) {
		return (EList<T>) part.eGet(feature);
	}
}
