import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.physiobench.core.exercise.LibraryReading;
import org.physiobench.core.internal.library.YamlLibraryReader;
import org.physiobench.figure.Drawing;
import org.physiobench.figure.Film;
import org.physiobench.figure.Illustration;
import org.physiobench.figure.Picture;
import org.physiobench.model.Exercise;

/**
 * How long it takes to draw the figures of the shipped exercises: for paper, where all poses are placed and drawn, and for
 * the screen, where the stills between the poses of a placed figure are drawn. Prints milliseconds.
 */
public final class FigureBenchmark {

	private static final String FOLDER = "libraries/back-pain/";
	private static final String LIBRARY = "library.yaml";
	private static final int WARM_UP_ROUNDS = 3;
	private static final int ROUNDS = 5;
	/** The shape of a picture's place on a handout, about. */
	private static final double WIDTH_TO_HEIGHT = 1.5;
	private static final double MILLIS_A_SECOND = 1000;

	private final List<Exercise> exercises;
	/** Adds up what is drawn, so that nothing can be left out as useless. */
	private long drawn;

	private FigureBenchmark(List<Exercise> exercises) {
		this.exercises = exercises;
	}

	public static void main(String[] arguments) {
		new FigureBenchmark(shipped()).run();
	}

	private static List<Exercise> shipped() {
		ClassLoader plugins = FigureBenchmark.class.getClassLoader();
		return switch (new YamlLibraryReader().read(LIBRARY,
				name -> Optional.ofNullable(plugins.getResourceAsStream(FOLDER + name)))) {
		case LibraryReading.Whole(var library) ->
			library.getExercises().stream().filter(exercise -> exercise.getFigure() != null).toList();
		case LibraryReading.Faulty(List<String> faults) -> throw new IllegalStateException(String.join("\n", faults));
		};
	}

	private void run() {
		round("first round after the start", 1);
		for (int round = 0; round < WARM_UP_ROUNDS; round++) {
			drawAll(new Timings(), new Timings());
		}
		round("warm", ROUNDS);
		System.out.printf(Locale.ROOT, "%,d million characters of SVG in all%n", drawn / 1_000_000);
	}

	private void round(String when, int rounds) {
		Timings sequences = new Timings();
		Timings films = new Timings();
		for (int round = 0; round < rounds; round++) {
			drawAll(sequences, films);
		}
		sequences.report(when + ", one sequence placed and drawn", "sequences");
		films.report(when + ", the film of a placed figure", "films");
		System.out.printf(Locale.ROOT, "%s, all %d figures: sequences %.1f s, films %.1f s more%n", when, exercises.size(),
				sequences.sum() / rounds / MILLIS_A_SECOND, films.sum() / rounds / MILLIS_A_SECOND);
	}

	private void drawAll(Timings sequences, Timings films) {
		for (Exercise exercise : exercises) {
			Drawing drawing = Drawing.of(exercise.getId(), Locale.ENGLISH);
			Picture sequence = sequences
					.time(() -> Illustration.of(exercise.getFigure(), drawing).arranged(WIDTH_TO_HEIGHT));
			Illustration placed = Illustration.of(exercise.getFigure(), drawing);
			Film film = films.time(placed::film);
			drawn += sequence.svg().length() + film.stills().stream().mapToLong(still -> still.svg().length()).sum();
		}
	}
}
