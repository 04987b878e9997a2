package org.physiobench.app.internal.commandline;

import static org.junit.Assert.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.core.language.Translations;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

import picocli.CommandLine;

public final class ExercisesCommandTest {

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	@Test
	public void exercisesAreListedBelowAHeader() {
		assertEquals(0, run(List.of(exercise("plank", "Plank"))));

		assertEquals("id\tname\tfamily\tlevel\tcategory\nplank\tPlank\tfront-bridge\t2\t"
				+ ExerciseCategory.values()[0].getLiteral() + "\n", out.toString());
	}

	@Test
	public void wordsListOnlyWhatFitsThem() {
		assertEquals(0, run(List.of(exercise("plank", "Plank"), exercise("bird-dog", "Bird dog")), "bird", "dog"));

		assertEquals(List.of("id", "bird-dog"), out.toString().lines().map(row -> row.split("\t")[0]).toList());
		assertEquals("", err.toString());
	}

	@Test
	public void wordsThatNothingFitsAreExplained() {
		assertEquals(0, run(List.of(exercise("plank", "Plank")), "bird", "dog"));

		assertEquals("No exercise fits \"bird dog\". Without words the command lists all.", err.toString().strip());
	}

	@Test
	public void anEmptyListIsExplained() {
		assertEquals(0, run(List.of()));

		assertEquals("id\tname\tfamily\tlevel\tcategory\n", out.toString());
		assertEquals("There are no exercises here: no exercise library is installed, and none was imported.",
				err.toString().strip());
	}

	private int run(List<ExerciseEntry> exercises, String... words) {
		Console console = new Console(new PrintWriter(out), new PrintWriter(err));
		int exitCode = new CommandLine(new ExercisesCommand(console, () -> new Shelf(exercises, List.of()))).execute(words);
		console.flush();
		return exitCode;
	}

	private static ExerciseEntry exercise(String id, String name) {
		ExerciseWords words = new ExerciseWords(name, List.of(), "",
				new ExerciseWords.Instructions("", List.of(), "", List.of(), "", "", "", ""),
				new ExerciseWords.Teaching(List.of(), List.of()));
		return new ExerciseEntry(new ExerciseId(id), new ExerciseEntry.Place("front-bridge", 2),
				new ExerciseEntry.Kind(ExerciseCategory.values()[0], StartPosition.values()[0],
						SpinalLoadingBias.values()[0], Set.of(), false),
				List.of(), Set.of(), new ExerciseEntry.Evidence(List.of(), List.of()),
				new ExerciseEntry.Origin(ExerciseEntry.Source.PLUGIN, "Basics", Optional.empty()), false,
				Translations.of(Locale.ENGLISH, words));
	}
}
