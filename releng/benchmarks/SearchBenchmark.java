import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseFilters;
import org.physiobench.core.exercise.ExerciseQuery;
import org.physiobench.core.internal.search.ExerciseSearch;
import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;

/**
 * How long the search takes from a keystroke to its results, for 10,000 made-up exercises. Everything is typed letter by
 * letter, with slips and deletions as they come, and each letter is a search of its own. Prints milliseconds.
 */
public final class SearchBenchmark {

	private static final int EXERCISES = 10_000;
	private static final int WARM_UP_ROUNDS = 8;
	private static final int ROUNDS = 20;
	private static final double FRAME = 16;

	private static final List<String> TYPED = List.of("bridge", "brigde", "bird dog", "dog bird", "brid dgo",
			"single leg bridge", "bridge single-leg glute", "hamstrng stretch", "stretch hamstring supine", "quadricpes",
			"half kneeling hip", "thoracic rotation seated", "thorasic rotatoin", "core stability band", "lumbar extention",
			"pushup", "step up", "vierfüßlerstand", "vierfusslerstand", "brucke einbeinig", "rückenstrecker langsam",
			"oberschenkelruckseite dehnung", "unterarmstutz", "kniebeuge gestützt", "isometric", "e", "st", "an",
			"slow alternating dead bug march", "resisted shoulder press with a long lever and slow", "zzzzzzzz", "90/90");

	private static final ExerciseFilters CHIPS = new ExerciseFilters(
			Set.of(ExerciseCategory.CORE_STABILITY, ExerciseCategory.STRENGTH), Set.of(),
			Optional.of(Set.of(Equipment.MAT, Equipment.CHAIR, Equipment.WALL, Equipment.RESISTANCE_BAND)), Set.of(),
			Set.of(), Set.of(1, 2, 3));

	private final ExerciseSearch search;
	/** Adds up what is found, so that no search can be left out as useless. */
	private long found;

	private SearchBenchmark(ExerciseSearch search) {
		this.search = search;
	}

	public static void main(String[] arguments) {
		Locale.setDefault(Locale.ENGLISH);
		MadeUpExercises madeUp = new MadeUpExercises();
		List<ExerciseEntry> exercises = madeUp.make(EXERCISES);
		Timings index = new Timings();
		ExerciseSearch search = index.time(() -> new ExerciseSearch(exercises, madeUp::familyName));
		System.out.printf(Locale.ROOT, "index of %,d exercises, made once: %.0f ms%n", EXERCISES, index.sum());
		if (!new SearchBenchmark(search).run()) {
			System.exit(1);
		}
	}

	private boolean run() {
		Timings cold = new Timings();
		typeAll(cold);
		cold.report("first typing after the start", "keystrokes");
		for (int round = 0; round < WARM_UP_ROUNDS; round++) {
			typeAll(new Timings());
		}
		Timings warm = new Timings();
		for (int round = 0; round < ROUNDS; round++) {
			typeAll(warm);
		}
		warm.report("warm", "keystrokes");
		System.out.printf(Locale.ROOT, "%,d exercises found in all%n", found);
		boolean inTime = warm.percentile(95) <= FRAME;
		System.out.println(inTime ? "Results come within a frame (16 ms)." : "Results come LATER than a frame (16 ms).");
		return inTime;
	}

	private void typeAll(Timings keystrokes) {
		for (String typed : TYPED) {
			for (int letters = 1; letters <= typed.length(); letters++) {
				String words = typed.substring(0, letters);
				time(new ExerciseQuery(words, ExerciseFilters.NONE, ExerciseQuery.Order.RELEVANCE), keystrokes);
			}
			// then she clicks a few chips and another order
			time(new ExerciseQuery(typed, CHIPS, ExerciseQuery.Order.RELEVANCE), keystrokes);
			time(new ExerciseQuery(typed, CHIPS, ExerciseQuery.Order.FAMILY), keystrokes);
		}
		time(ExerciseQuery.of(""), keystrokes);
		time(new ExerciseQuery("", ExerciseFilters.NONE, ExerciseQuery.Order.NAME), keystrokes);
		time(new ExerciseQuery("", CHIPS, ExerciseQuery.Order.RELEVANCE), keystrokes);
	}

	private void time(ExerciseQuery query, Timings keystrokes) {
		found += keystrokes.time(() -> search.find(query)).size();
	}
}
