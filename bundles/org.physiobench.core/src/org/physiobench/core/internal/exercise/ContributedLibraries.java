package org.physiobench.core.internal.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.physiobench.core.exchange.ReadOutcome;
import org.physiobench.core.internal.exchange.XmiExchangeFormat;
import org.physiobench.core.exercise.LibraryReading;
import org.physiobench.core.internal.library.YamlLibraryReader;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.Patient;

/** Reads the libraries that plugins contribute; what cannot be read is reported and skipped. */
final class ContributedLibraries {

	private static final String EXTENSION_POINT = "org.physiobench.core.exerciseLibraries";

	/** How the names of files end that people write; all others are exchange files. */
	private static final String WRITTEN_BY_HAND = ".yaml";

	/** Where the files of bundles are. */
	@FunctionalInterface
	interface BundleFiles {

		/**
		 * @param bundle symbolic name
		 * @param path   inside the bundle
		 */
		Optional<URL> find(String bundle, String path);
	}

	/**
	 * What was read.
	 *
	 * @param libraries in the order of the extension registry
	 * @param problems  sentences on the contributions that were skipped, each naming who contributed it: one for each fault of
	 *                  a library that people write, else one for the contribution
	 */
	record Reading(List<ExerciseLibrary> libraries, List<String> problems) {
	}

	private final IExtensionRegistry registry;
	private final BundleFiles files;
	private final XmiExchangeFormat exchanged = new XmiExchangeFormat();
	private final YamlLibraryReader written = new YamlLibraryReader();

	ContributedLibraries(IExtensionRegistry registry, BundleFiles files) {
		this.registry = registry;
		this.files = files;
	}

	Reading read() {
		List<ExerciseLibrary> libraries = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			String plugin = element.getContributor().getName();
			String file = element.getAttribute("file");
			if (file == null) {
				problems.add(unused(plugin, "its element <%s> has no attribute file.".formatted(element.getName())));
			} else if (file.endsWith(WRITTEN_BY_HAND)) {
				readWritten(plugin, file, libraries, problems);
			} else {
				readExchanged(plugin, file, libraries, problems);
			}
		}
		return new Reading(List.copyOf(libraries), List.copyOf(problems));
	}

	private static String unused(String plugin, String why) {
		return "The exercise library of the plugin %s is not used: %s".formatted(plugin, why);
	}

	private void readWritten(String plugin, String path, List<ExerciseLibrary> libraries, List<String> problems) {
		if (files.find(plugin, path).isEmpty()) {
			problems.add(unused(plugin, "it has no file %s.".formatted(path)));
			return;
		}
		String folder = path.substring(0, path.lastIndexOf('/') + 1);
		switch (written.read(path.substring(folder.length()), name -> open(plugin, folder + name))) {
		case LibraryReading.Whole(ExerciseLibrary library) -> libraries.add(library);
		case LibraryReading.Faulty(List<String> faults) -> faults.forEach(fault -> problems.add(unused(plugin, fault)));
		}
	}

	private Optional<InputStream> open(String plugin, String path) throws IOException {
		Optional<URL> url = files.find(plugin, path);
		return url.isPresent() ? Optional.of(url.get().openStream()) : Optional.empty();
	}

	private void readExchanged(String plugin, String path, List<ExerciseLibrary> libraries, List<String> problems) {
		switch (readExchanged(plugin, path)) {
		case ReadOutcome.LibraryRead(ExerciseLibrary library) -> libraries.add(library);
		case ReadOutcome.PatientRead(Patient patient) ->
			problems.add("The plugin %s contributes a patient's file as an exercise library; it is not used."
					.formatted(plugin));
		case ReadOutcome.Unreadable(String why) -> problems.add(unused(plugin, why));
		}
	}

	private ReadOutcome readExchanged(String plugin, String path) {
		Optional<URL> url = files.find(plugin, path);
		if (url.isEmpty()) {
			return new ReadOutcome.Unreadable("it has no file %s.".formatted(path));
		}
		try (InputStream in = url.get().openStream()) {
			return exchanged.read(path, in);
		} catch (IOException e) {
			return new ReadOutcome.Unreadable("its file %s cannot be read: %s.".formatted(path, e.getMessage()));
		}
	}
}
