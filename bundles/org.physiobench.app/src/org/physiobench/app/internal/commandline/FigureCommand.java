package org.physiobench.app.internal.commandline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.WholeFile;
import org.physiobench.figure.Appearance;
import org.physiobench.figure.Drawing;
import org.physiobench.figure.Illustration;
import org.physiobench.figure.Picture;
import org.physiobench.model.Exercise;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the figure of an exercise to an SVG file. */
@Command(name = "figure", description = "Draws an exercise to an SVG file: its key poses side by side, or one of them, or moving.", mixinStandardHelpOptions = true)
final class FigureCommand implements Callable<Integer> {

	/** The side on which a one-sided exercise is drawn. */
	enum DrawnSide {
		LEFT, RIGHT
	}

	/** What is drawn instead of the whole sequence. */
	static final class Part {

		@Option(names = "--frame", required = true, paramLabel = "N", description = "One key pose, counted from 1.")
		private int frame;

		@Option(names = "--animated", required = true, description = "A picture that moves through the poses and back.")
		private boolean animated;
	}

	private final Console console;
	private final Supplier<ExerciseCatalog> exercises;
	private final Supplier<Appearance> person;

	@Parameters(paramLabel = "EXERCISE-ID", description = "Id of the exercise, as the command exercises lists it.")
	private String id = "";

	@Option(names = "--out", required = true, paramLabel = "FILE.svg", description = "The SVG file to write; an existing one is replaced.")
	private Path file = Path.of("");

	@Option(names = "--side", paramLabel = "left|right", description = "The side on which a one-sided exercise is done; right unless given.")
	private DrawnSide side = DrawnSide.RIGHT;

	@ArgGroup(exclusive = true)
	private Part part;

	FigureCommand(Console console, Supplier<ExerciseCatalog> exercises, Supplier<Appearance> person) {
		this.console = Objects.requireNonNull(console);
		this.exercises = Objects.requireNonNull(exercises);
		this.person = Objects.requireNonNull(person);
	}

	@Override
	public Integer call() {
		Exercise exercise = exercises.get().copyOf(new ExerciseId(id)).orElseThrow(() -> new ExplainedException(
				"There is no exercise with the id \"%s\". The command exercises lists all ids.".formatted(id)));
		if (exercise.getFigure() == null || exercise.getFigure().getPoses().isEmpty()) {
			throw new ExplainedException("Nobody has drawn the exercise \"%s\" yet; no file was written.".formatted(id));
		}
		Drawing drawing = Drawing.of(exercise.getTexts().getFirst().getName(), Locale.getDefault())
				.mirrored(side == DrawnSide.LEFT).showing(person.get());
		Illustration illustration = Illustration.of(exercise.getFigure(), drawing);
		Picture picture = chosen(illustration);
		WholeFile.toPassOn(file).write(draft -> Files.writeString(draft, picture.svg(), StandardCharsets.UTF_8));
		console.line("%s: figure of %s".formatted(file, id));
		illustration.faults().forEach(console::explain);
		return ExitCodes.DONE;
	}

	private Picture chosen(Illustration illustration) {
		Optional<Part> wanted = Optional.ofNullable(part);
		if (wanted.isEmpty()) {
			return illustration.sequence();
		}
		if (wanted.get().animated) {
			return illustration.animated();
		}
		int frame = wanted.get().frame;
		if (frame < 1 || frame > illustration.poses()) {
			throw new ExplainedException("The figure of \"%s\" has the frames 1 to %d, but not %d; no file was written."
					.formatted(id, illustration.poses(), frame));
		}
		return illustration.pose(frame - 1);
	}
}
