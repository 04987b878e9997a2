package org.physiobench.app.internal.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.handout.ContactSheet;
import org.physiobench.core.handout.ContactSheetRenderer;
import org.physiobench.core.handout.Illustrator;
import org.physiobench.core.handout.Paper;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Side;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the pictures of all exercises to a PDF file. */
@Command(name = "contact-sheet", description = "Writes every exercise's picture and name to a PDF file, twenty a page.", mixinStandardHelpOptions = true)
final class ContactSheetCommand implements Callable<Integer> {

	private static final double PICTURE_SHAPE = 1.2;

	private final Console console;
	private final Supplier<ExerciseCatalog> exercises;
	private final Supplier<Illustrator> illustrator;
	private final Supplier<ContactSheetRenderer> renderer;

	@Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "The PDF file to write; an existing one is replaced.")
	private Path file = Path.of("");

	@Option(names = "--paper", paramLabel = "a4|letter", description = "The paper; A4 unless given.")
	private Paper paper = Paper.A4;

	ContactSheetCommand(Console console, Supplier<ExerciseCatalog> exercises, Supplier<Illustrator> illustrator,
			Supplier<ContactSheetRenderer> renderer) {
		this.console = Objects.requireNonNull(console);
		this.exercises = Objects.requireNonNull(exercises);
		this.illustrator = Objects.requireNonNull(illustrator);
		this.renderer = Objects.requireNonNull(renderer);
	}

	@Override
	public Integer call() {
		ExerciseCatalog catalog = exercises.get();
		Illustrator artist = illustrator.get();
		Locale language = Locale.getDefault();
		List<ContactSheet.Entry> entries = catalog.all().stream().map(entry -> entry(catalog, artist, entry, language))
				.toList();
		if (entries.isEmpty()) {
			throw new ExplainedException(
					"There are no exercises here: no exercise library is installed, and none was imported. No file was written.");
		}
		renderer.get().renderPdf(new ContactSheet("Exercises", language, entries), paper, file);
		console.line("%s: %d exercises, %d without a picture".formatted(file, entries.size(),
				entries.stream().filter(entry -> entry.picture().isEmpty()).count()));
		return ExitCodes.DONE;
	}

	private static ContactSheet.Entry entry(ExerciseCatalog catalog, Illustrator artist, ExerciseEntry entry,
			Locale language) {
		return new ContactSheet.Entry(entry.name(), "%s %d".formatted(entry.family(), entry.level()),
				catalog.copyOf(entry.id()).flatMap(exercise -> artist.draw(exercise, Side.RIGHT, Optional.empty(), language, PICTURE_SHAPE)));
	}
}
