package org.physiobench.core.internal.library;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.model.Exercise;
import org.physiobench.model.Identified;
import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.PoseCaption;
import org.yaml.snakeyaml.nodes.Node;

/** Adds the texts of a file in another language to what files before it describe. */
final class TranslationReader {

	private static final String ID = "id";
	private static final String CAPTIONS = "captions";

	private final Sheet sheet;
	private final String language;
	private final Definitions definitions;
	private final PartReader parts;

	TranslationReader(Sheet sheet, String language, Definitions definitions, Origins origins) {
		this.sheet = sheet;
		this.language = language;
		this.definitions = definitions;
		this.parts = new PartReader(sheet, language, origins);
	}

	void read(EClass type, Node node) {
		List<Sheet.Entry> entries = sheet.entries("a translation", node);
		if (entries.isEmpty()) {
			return;
		}
		Optional<Sheet.Entry> id = entries.stream().filter(entry -> entry.key().equals(ID)).findFirst();
		if (id.isEmpty()) {
			sheet.fault(node, "a translation needs the 'id' of the %s that it translates", Words.nameOf(type));
			return;
		}
		Optional<String> word = sheet.text(ID, id.get().value());
		if (word.isPresent()) {
			Optional<Identified> original = definitions.find(type, word.get());
			if (original.isEmpty()) {
				reportUnknown(type, id.get().value(), word.get());
			} else if (isTranslated(original.get())) {
				sheet.fault(node, "the %s '%s' is translated already", Words.nameOf(type), word.get());
			} else {
				translate(original.get(), node, entries);
			}
		}
	}

	private void reportUnknown(EClass type, Node node, String id) {
		String hint = Words.nearest(id, definitions.ids(type)).map("; did you mean '%s'?"::formatted)
				.orElse("; a file in another language than the first one can only translate");
		sheet.fault(node, "'%s' is not the id of %s in the files before this one%s", id,
				Words.withArticle(Words.nameOf(type)), hint);
	}

	private boolean isTranslated(EObject original) {
		EReference texts = FeatureKeys.textsOf(original.eClass()).orElseThrow();
		return ((List<?>) original.eGet(texts)).stream().map(EObject.class::cast)
				.anyMatch(text -> language.equals(text.eGet(FeatureKeys.languageOf(texts))));
	}

	private void translate(Identified original, Node node, List<Sheet.Entry> entries) {
		EObject text = parts.textOf(original);
		FeatureKeys keys = FeatureKeys.of(original.eClass());
		for (Sheet.Entry entry : entries) {
			Optional<EStructuralFeature> ofText = keys.ofText(entry.key());
			if (ofText.isPresent()) {
				parts.fill(text, ofText.get(), entry);
			} else if (entry.key().equals(CAPTIONS) && original instanceof Exercise exercise) {
				captions(exercise, entry);
			} else if (keys.own(entry.key()).isEmpty()) {
				parts.reportUnknown(original.eClass(), entry, keys);
			} else if (!entry.key().equals(ID)) {
				sheet.fault(entry.at(), "'%s' does not belong in a translation; it stands where the %s is described",
						entry.key(), Words.nameOf(original.eClass()));
			}
		}
		parts.reportMissing(original.eClass(), node, entries, RequiredKeys.ofTranslation(original.eClass()));
	}

	private void captions(Exercise exercise, Sheet.Entry entry) {
		List<Node> lines = sheet.items(CAPTIONS, entry.value());
		List<FigurePose> poses = exercise.getFigure() == null ? List.of() : exercise.getFigure().getPoses();
		if (lines.size() != poses.size()) {
			sheet.fault(entry.at(), "'%s' needs one line for each pose of the figure, that is %d, not %d", CAPTIONS,
					poses.size(), lines.size());
			return;
		}
		for (int index = 0; index < lines.size(); index++) {
			Optional<String> line = sheet.text(CAPTIONS, lines.get(index));
			if (line.isPresent()) {
				PoseCaption caption = FigureFactory.eINSTANCE.createPoseCaption();
				caption.setLanguage(language);
				caption.setCaption(line.get());
				poses.get(index).getCaptions().add(caption);
			}
		}
	}
}
