package org.physiobench.core.internal.exercise;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.LibrariesInMemory;
import org.physiobench.model.ExerciseLibrary;

/** The real catalog over libraries that a test made. */
public final class ExampleCatalog {

	private ExampleCatalog() {
	}

	public static ExerciseCatalog of(ExerciseLibrary... libraries) {
		LibrariesInMemory stored = new LibrariesInMemory();
		List.of(libraries).forEach(stored::commit);
		return new LiveLibraries(new HandMadePlugins(Path.of("none")).libraries(), Optional.of(stored), Optional.empty(),
				problem -> {
					throw new AssertionError(problem);
				});
	}
}
