package org.physiobench.app.internal.commandline;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the exercises, or those that fit some words. */
@Command(name = "exercises", description = "Lists all exercises, or those that fit all words, the best first: id, name, family, level and category, separated by tabs, below a header line.", mixinStandardHelpOptions = true)
final class ExercisesCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<ExerciseCatalog> exercises;

	@Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of names, synonyms, muscles, families and texts, in any order and language.")
	private List<String> words = List.of();

	ExercisesCommand(Console console, Supplier<ExerciseCatalog> exercises) {
		this.console = Objects.requireNonNull(console);
		this.exercises = Objects.requireNonNull(exercises);
	}

	@Override
	public Integer call() {
		ExerciseCatalog catalog = exercises.get();
		String wanted = String.join(" ", words);
		List<ExerciseEntry> found = catalog.search(wanted);
		console.row("id", "name", "family", "level", "category");
		for (ExerciseEntry exercise : found) {
			console.row(exercise.id(), exercise.name(), exercise.family(), exercise.level(),
					exercise.category().getLiteral());
		}
		if (found.isEmpty()) {
			console.explain(catalog.all().isEmpty()
					? "There are no exercises here: no exercise library is installed, and none was imported."
					: "No exercise fits \"%s\". Without words the command lists all.".formatted(wanted));
		}
		return ExitCodes.DONE;
	}
}
