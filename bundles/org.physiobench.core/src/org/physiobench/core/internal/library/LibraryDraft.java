package org.physiobench.core.internal.library;

import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.Identified;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage;
import org.yaml.snakeyaml.nodes.Node;

/** A library while its files are read. The language of the first file is the one it is written in; others translate. */
final class LibraryDraft {

	private static final String LANGUAGE = "language";
	private static final String LIBRARY = "library";
	private static final String FILES = "files";

	/** Stands for a language that a file does not say, which is a fault. */
	private static final String UNDETERMINED = "und";

	private static final Map<String, EReference> PARTS = parts();

	private final ExerciseLibrary library = ModelFactory.eINSTANCE.createExerciseLibrary();
	private final Definitions definitions = new Definitions();
	private final Origins origins = new Origins();
	private final Faults faults;
	private Optional<String> firstLanguage = Optional.empty();

	LibraryDraft(Faults faults) {
		this.faults = faults;
	}

	private static Map<String, EReference> parts() {
		Map<String, EReference> parts = new LinkedHashMap<>();
		Stream.of(ModelPackage.Literals.EXERCISE_LIBRARY__FAMILIES, ModelPackage.Literals.EXERCISE_LIBRARY__EXERCISES,
				ModelPackage.Literals.EXERCISE_LIBRARY__BIBLIOGRAPHY, ModelPackage.Literals.EXERCISE_LIBRARY__TOPICS)
				.forEach(part -> parts.put(FeatureKeys.keyOf(part), part));
		return parts;
	}

	/**
	 * Reads the file that describes the library as a whole.
	 *
	 * @return the names of its other files, as they stand in it
	 */
	List<Node> readFirst(Sheet sheet) {
		Optional<Sheet.Entry> description = entry(sheet, LIBRARY);
		if (description.isPresent()) {
			describe(sheet, description.get());
		} else {
			faults.report(sheet.start(), "the first file of a library needs the key 'library' with 'id' and 'name'");
		}
		List<Node> files = entry(sheet, FILES).map(entry -> sheet.items(FILES, entry.value())).orElse(List.of());
		readContent(sheet, true);
		return files;
	}

	/** Reads one of the other files. */
	void read(Sheet sheet) {
		readContent(sheet, false);
	}

	/** The library, after all files are read. What is wrong with it as a whole is reported. */
	ExerciseLibrary finished() {
		new CitationCheck(definitions, origins, faults).check(library);
		new FigureCheck(origins, faults).check(library);
		return library;
	}

	private void describe(Sheet sheet, Sheet.Entry description) {
		PartReader reader = new PartReader(sheet, UNDETERMINED, origins);
		List<Sheet.Entry> entries = sheet.entries("'library'", description.value());
		List<EAttribute> attributes = library.eClass().getEAllAttributes();
		for (Sheet.Entry entry : entries) {
			attributes.stream().filter(attribute -> FeatureKeys.keyOf(attribute).equals(entry.key())).findFirst()
					.ifPresentOrElse(attribute -> reader.fill(library, attribute, entry),
							() -> sheet.fault(entry.at(), "'%s' is not a key of a library%s", entry.key(),
									Words.hint(entry.key(), attributes.stream().map(FeatureKeys::keyOf).toList())));
		}
		reader.reportMissing(library.eClass(), description.at(), entries,
				attributes.stream().filter(EStructuralFeature::isRequired).map(FeatureKeys::keyOf).toList());
	}

	private void readContent(Sheet sheet, boolean first) {
		Optional<String> language = entry(sheet, LANGUAGE).flatMap(entry -> languageOf(sheet, entry));
		firstLanguage = firstLanguage.or(() -> language);
		for (Sheet.Entry entry : sheet.entries()) {
			if (PARTS.containsKey(entry.key())) {
				readParts(sheet, PARTS.get(entry.key()), entry, language);
			} else if (!entry.key().equals(LANGUAGE)) {
				checkKey(sheet, entry, first);
			}
		}
	}

	private static void checkKey(Sheet sheet, Sheet.Entry entry, boolean first) {
		if (!Stream.of(LIBRARY, FILES).anyMatch(entry.key()::equals)) {
			sheet.fault(entry.at(), "'%s' is not a key of a library file%s", entry.key(), Words.hint(entry.key(),
					Stream.concat(Stream.of(LANGUAGE, LIBRARY, FILES), PARTS.keySet().stream()).toList()));
		} else if (!first) {
			sheet.fault(entry.at(), "'%s' may stand in the first file of a library only", entry.key());
		}
	}

	private void readParts(Sheet sheet, EReference feature, Sheet.Entry entry, Optional<String> language) {
		List<Node> nodes = sheet.items(entry.key(), entry.value());
		boolean hasTexts = FeatureKeys.textsOf(feature.getEReferenceType()).isPresent();
		if (hasTexts && entry(sheet, LANGUAGE).isEmpty()) {
			faults.report(sheet.start(), "the file must say its language, for example 'language: en'");
		}
		if (hasTexts && language.isPresent() && !language.equals(firstLanguage)) {
			TranslationReader reader = new TranslationReader(sheet, language.get(), definitions, origins);
			nodes.forEach(node -> reader.read(feature.getEReferenceType(), node));
		} else {
			PartReader reader = new PartReader(sheet, language.orElse(UNDETERMINED), origins);
			nodes.forEach(node -> reader.read(feature.getEReferenceType(), node)
					.ifPresent(part -> add(feature, (Identified) part)));
		}
	}

	@SuppressWarnings("unchecked")
	private void add(EReference feature, Identified part) {
		((EList<Identified>) library.eGet(feature)).add(part);
		if (part.getId() != null) {
			definitions.put(part).ifPresent(earlier -> faults.report(origins.of(part),
					"'%s' is the id of another %s already, in %s".formatted(part.getId(), Words.nameOf(part.eClass()),
							origins.of(earlier))));
		}
	}

	/** The entry with this key; faults of entries are reported each time and counted once. */
	private static Optional<Sheet.Entry> entry(Sheet sheet, String key) {
		return sheet.entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
	}

	private static Optional<String> languageOf(Sheet sheet, Sheet.Entry entry) {
		Optional<String> tag = sheet.text(LANGUAGE, entry.value());
		try {
			return tag.map(text -> new Locale.Builder().setLanguageTag(text).build().toLanguageTag());
		} catch (IllformedLocaleException e) {
			sheet.fault(entry.value(), "'%s' is not a language tag; write for example en, de or de-CH", tag.orElse(""));
			return Optional.empty();
		}
	}
}
