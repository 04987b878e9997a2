import java.util.ArrayList;
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
		long start = System.nanoTime();
		ExerciseSearch search = new ExerciseSearch(exercises, madeUp::familyName);
		System.out.printf(Locale.ROOT, "index of %,d exercises, made once: %.0f ms%n", EXERCISES, millisecondsSince(start));
		if (!new SearchBenchmark(search).run()) {
			System.exit(1);
		}
	}

	private boolean run() {
		List<Double> cold = new ArrayList<>();
		typeAll(cold);
		report("first typing after the start", cold);
		for (int round = 0; round < WARM_UP_ROUNDS; round++) {
			typeAll(new ArrayList<>());
		}
		List<Double> warm = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			typeAll(warm);
		}
		report("warm", warm);
		System.out.printf(Locale.ROOT, "%,d exercises found in all%n", found);
		boolean inTime = percentile(warm, 95) <= FRAME;
		System.out.println(inTime ? "Results come within a frame (16 ms)." : "Results come LATER than a frame (16 ms).");
		return inTime;
	}

	private void typeAll(List<Double> keystrokes) {
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

	private void time(ExerciseQuery query, List<Double> keystrokes) {
		long start = System.nanoTime();
		List<ExerciseEntry> result = search.find(query);
		keystrokes.add(millisecondsSince(start));
		found += result.size();
	}

	private static void report(String what, List<Double> keystrokes) {
		System.out.printf(Locale.ROOT, "%s: %,d keystrokes, median %.2f ms, 95th percentile %.2f ms, longest %.2f ms%n", what,
				keystrokes.size(), percentile(keystrokes, 50), percentile(keystrokes, 95), percentile(keystrokes, 100));
	}

	private static double percentile(List<Double> values, int percent) {
		List<Double> sorted = values.stream().sorted().toList();
		return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
	}

	private static double millisecondsSince(long start) {
		return (System.nanoTime() - start) / 1_000_000.0;
	}
}
