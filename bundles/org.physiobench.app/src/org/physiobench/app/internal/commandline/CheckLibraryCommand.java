package org.physiobench.app.internal.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.exercise.LibraryReading;
import org.physiobench.core.exercise.WrittenLibraries;
import org.physiobench.figure.Drawing;
import org.physiobench.figure.Illustration;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is wrong with a library that somebody writes. */
@Command(name = "check-library", description = "Checks an exercise library that is written as YAML: what cannot be read, with file and line, and what cannot be drawn.", mixinStandardHelpOptions = true)
final class CheckLibraryCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<WrittenLibraries> libraries;

	@Parameters(paramLabel = "FILE.yaml", description = "The file that describes the library.")
	private Path file = Path.of("");

	CheckLibraryCommand(Console console, Supplier<WrittenLibraries> libraries) {
		this.console = Objects.requireNonNull(console);
		this.libraries = Objects.requireNonNull(libraries);
	}

	@Override
	public Integer call() {
		List<String> faults = switch (libraries.get().read(file)) {
		case LibraryReading.Faulty(List<String> found) -> found;
		case LibraryReading.Whole(ExerciseLibrary library) -> figureFaults(library);
		};
		faults.forEach(console::line);
		if (faults.isEmpty()) {
			console.line("%s: nothing is wrong".formatted(file));
			return ExitCodes.DONE;
		}
		console.explain("The library has %d faults; Physiobench will not use it as it is.".formatted(faults.size()));
		return ExitCodes.FAILED;
	}

	private static List<String> figureFaults(ExerciseLibrary library) {
		List<String> faults = new ArrayList<>();
		for (Exercise exercise : library.getExercises()) {
			if (exercise.getFigure() != null && !exercise.getFigure().getPoses().isEmpty()) {
				Illustration.of(exercise.getFigure(), Drawing.of(exercise.getId(), Locale.ENGLISH)).faults()
						.forEach(fault -> faults.add("The figure of %s: %s".formatted(exercise.getId(), fault)));
			}
		}
		return faults;
	}
}
