package org.physiobench.core.internal.library;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.physiobench.core.exercise.LibraryReading;
import org.physiobench.model.ExerciseLibrary;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a library that people write as YAML: one file that describes it, and the files that it names. What may stand in
 * them is described in releng/docs/exercise-library-format.md.
 */
public final class YamlLibraryReader {

	/** A name and no path: the files of a library stand together. */
	private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\:]+\\.yaml");

	/**
	 * Reads a library whole or not at all.
	 *
	 * @param first name of the file that describes the library
	 * @param files where this file and those beside it are
	 */
	public LibraryReading read(String first, LibraryFiles files) {
		Faults faults = new Faults();
		YamlSheets sheets = new YamlSheets(files, faults);
		LibraryDraft draft = new LibraryDraft(faults);
		Optional<ExerciseLibrary> library = sheets.open(first, new Place(first, 1, 1)).map(sheet -> {
			Set<String> seen = new LinkedHashSet<>(Set.of(first));
			for (Node name : draft.readFirst(sheet)) {
				nameOf(sheet, name, seen).flatMap(file -> sheets.open(file, sheet.place(name))).ifPresent(draft::read);
			}
			return draft.finished();
		});
		return library.filter(read -> faults.isEmpty()).<LibraryReading> map(LibraryReading.Whole::new)
				.orElseGet(() -> new LibraryReading.Faulty(faults.sentences()));
	}

	private static Optional<String> nameOf(Sheet sheet, Node node, Set<String> seen) {
		Optional<String> name = sheet.text("files", node);
		if (name.filter(text -> !FILE_NAME.matcher(text).matches()).isPresent()) {
			sheet.fault(node, "'%s' is not the name of a .yaml file beside this one", name.orElse(""));
			return Optional.empty();
		}
		if (name.filter(text -> !seen.add(text)).isPresent()) {
			sheet.fault(node, "the file '%s' is named twice", name.orElse(""));
			return Optional.empty();
		}
		return name;
	}
}
