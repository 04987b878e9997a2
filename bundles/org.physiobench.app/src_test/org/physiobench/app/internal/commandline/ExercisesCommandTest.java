package org.physiobench.app.internal.commandline;

import static org.junit.Assert.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Dosage;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

public final class ExercisesCommandTest {

	@Test
	public void exercisesAreListedBelowAHeader() {
		ExerciseWords words = new ExerciseWords("Plank", List.of(), "", "", List.of(), List.of(), "");
		ExerciseEntry plank = new ExerciseEntry(new ExerciseId("plank"), "front-bridge", 2, ExerciseCategory.values()[0],
				StartPosition.values()[0], SpinalLoadingBias.values()[0], false, List.of(), Set.of(),
				Map.of(Locale.ENGLISH, words));
		StringWriter out = new StringWriter();
		Console console = new Console(new PrintWriter(out), new PrintWriter(new StringWriter()));

		new ExercisesCommand(console, () -> new Shelf(List.of(plank))).call();
		console.flush();

		assertEquals("id\tname\tfamily\tlevel\tcategory\nplank\tPlank\tfront-bridge\t2\t"
				+ ExerciseCategory.values()[0].getLiteral() + "\n", out.toString());
	}

	@Test
	public void anEmptyListIsExplained() {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		Console console = new Console(new PrintWriter(out), new PrintWriter(err));

		int exitCode = new ExercisesCommand(console, () -> new Shelf(List.of())).call().intValue();
		console.flush();

		assertEquals(0, exitCode);
		assertEquals("id\tname\tfamily\tlevel\tcategory\n", out.toString());
		assertEquals("There are no exercises here: no exercise library is installed, and none was imported.",
				err.toString().strip());
	}

	/** A catalog that holds what it was given. */
	private record Shelf(List<ExerciseEntry> all) implements ExerciseCatalog {

		@Override
		public Optional<ExerciseEntry> find(ExerciseId id) {
			return all.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
		}

		@Override
		public Optional<Dosage> startingDosage(ExerciseId id) {
			return Optional.empty();
		}

		@Override
		public List<ExerciseEntry> search(String words) {
			return all;
		}

		@Override
		public Subscription onChange(Runnable listener) {
			return () -> {
			};
		}
	}
}
