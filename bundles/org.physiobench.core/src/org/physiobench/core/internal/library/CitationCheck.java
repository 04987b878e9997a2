package org.physiobench.core.internal.library;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.model.AdviceText;
import org.physiobench.model.AdviceTopic;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ModelPackage;

/** Whether every publication that is named is in the bibliography, or is a citation that one can look up. */
final class CitationCheck {

	/** What tells a citation from an id: several words and a year. */
	private static final Pattern CITATION = Pattern.compile("\\S+\\s.*\\b(1[89]|20)\\d\\d\\b.*", Pattern.DOTALL);
	private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");

	private final Definitions definitions;
	private final Origins origins;
	private final Faults faults;

	CitationCheck(Definitions definitions, Origins origins, Faults faults) {
		this.definitions = definitions;
		this.origins = origins;
		this.faults = faults;
	}

	void check(ExerciseLibrary library) {
		for (Exercise exercise : library.getExercises()) {
			references(exercise, ModelPackage.Literals.EXERCISE__REFERENCES, exercise.getReferences());
		}
		for (AdviceTopic topic : library.getTopics()) {
			references(topic, ModelPackage.Literals.ADVICE_TOPIC__REFERENCES, topic.getReferences());
			topic.getTexts().forEach(this::brackets);
		}
	}

	private void references(EObject part, EStructuralFeature feature, List<String> references) {
		for (int index = 0; index < references.size(); index++) {
			String reference = references.get(index);
			if (!CITATION.matcher(reference).matches()) {
				id(reference, origins.of(part, feature, index), "describe it there or write authors, title, source and year");
			}
		}
	}

	private void brackets(AdviceText text) {
		for (int index = 0; index < text.getPoints().size(); index++) {
			Matcher brackets = BRACKETS.matcher(text.getPoints().get(index));
			while (brackets.find()) {
				for (String reference : brackets.group(1).split("[,;]")) {
					id(reference.strip(), origins.of(text, ModelPackage.Literals.ADVICE_TEXT__POINTS, index),
							"describe it there; brackets are for ids of references only");
				}
			}
		}
	}

	private void id(String reference, Place place, String otherwise) {
		if (definitions.find(ModelPackage.Literals.REFERENCE, reference).isEmpty()) {
			String hint = Words.nearest(reference, definitions.ids(ModelPackage.Literals.REFERENCE))
					.map("; did you mean '%s'?"::formatted).orElse("; " + otherwise);
			faults.report(place, "'%s' is not an id in the 'references' of this library%s".formatted(reference, hint));
		}
	}
}
