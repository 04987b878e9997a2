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
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.Patient;

/** Reads the libraries that plugins contribute; what cannot be read is reported and skipped. */
final class ContributedLibraries {

	private static final String EXTENSION_POINT = "org.physiobench.core.exerciseLibraries";

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
	 * @param problems  one sentence for each contribution that was skipped, naming who contributed it
	 */
	record Reading(List<ExerciseLibrary> libraries, List<String> problems) {
	}

	private final IExtensionRegistry registry;
	private final BundleFiles files;
	private final XmiExchangeFormat format = new XmiExchangeFormat();

	ContributedLibraries(IExtensionRegistry registry, BundleFiles files) {
		this.registry = registry;
		this.files = files;
	}

	Reading read() {
		List<ExerciseLibrary> libraries = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			switch (readOne(element)) {
			case ReadOutcome.LibraryRead(ExerciseLibrary library) -> libraries.add(library);
			case ReadOutcome.PatientRead(Patient patient) ->
				problems.add("The plugin %s contributes a patient's file as an exercise library; it is not used."
						.formatted(element.getContributor().getName()));
			case ReadOutcome.Unreadable(String why) ->
				problems.add("The exercise library of the plugin %s is not used: %s"
						.formatted(element.getContributor().getName(), why));
			}
		}
		return new Reading(List.copyOf(libraries), List.copyOf(problems));
	}

	private ReadOutcome readOne(IConfigurationElement element) {
		String path = element.getAttribute("file");
		if (path == null) {
			return new ReadOutcome.Unreadable("its element <%s> has no attribute file.".formatted(element.getName()));
		}
		Optional<URL> url = files.find(element.getContributor().getName(), path);
		if (url.isEmpty()) {
			return new ReadOutcome.Unreadable("it has no file %s.".formatted(path));
		}
		try (InputStream in = url.get().openStream()) {
			return format.read(path, in);
		} catch (IOException e) {
			return new ReadOutcome.Unreadable("its file %s cannot be read: %s.".formatted(path, e.getMessage()));
		}
	}
}
