package org.physiobench.app.internal.commandline;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;

import picocli.CommandLine.Command;

/** Lists the exercises. */
@Command(name = "exercises", description = "Lists all exercises: id, name, family, level and category, separated by tabs, below a header line.", mixinStandardHelpOptions = true)
final class ExercisesCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<ExerciseCatalog> exercises;

	ExercisesCommand(Console console, Supplier<ExerciseCatalog> exercises) {
		this.console = Objects.requireNonNull(console);
		this.exercises = Objects.requireNonNull(exercises);
	}

	@Override
	public Integer call() {
		List<ExerciseEntry> all = exercises.get().all();
		console.row("id", "name", "family", "level", "category");
		for (ExerciseEntry exercise : all) {
			console.row(exercise.id(), exercise.name(), exercise.family(), exercise.level(),
					exercise.category().getLiteral());
		}
		if (all.isEmpty()) {
			console.explain("There are no exercises here: no exercise library is installed, and none was imported.");
		}
		return ExitCodes.DONE;
	}
}
