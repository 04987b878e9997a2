import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How long single runs of the same work took, in milliseconds. */
final class Timings {

	private static final double NANOS_A_MILLI = 1_000_000;

	private final List<Double> milliseconds = new ArrayList<>();

	/** Does the work, and notes how long it took. */
	<T> T time(Supplier<T> work) {
		long start = System.nanoTime();
		T result = work.get();
		milliseconds.add((System.nanoTime() - start) / NANOS_A_MILLI);
		return result;
	}

	/** Does the work, and notes how long it took. */
	void run(Runnable work) {
		time(() -> {
			work.run();
			return work;
		});
	}

	/** Takes a value that was measured elsewhere. */
	void note(double value) {
		milliseconds.add(value);
	}

	/** Takes over what others noted. */
	void addAll(Timings others) {
		milliseconds.addAll(others.milliseconds);
	}

	double median() {
		return percentile(50);
	}

	double percentile(int percent) {
		List<Double> sorted = milliseconds.stream().sorted().toList();
		return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
	}

	double sum() {
		return milliseconds.stream().mapToDouble(Double::doubleValue).sum();
	}

	/** One line for whoever reads the output. */
	void report(String what, String runs) {
		System.out.printf(Locale.ROOT, "%s: %,d %s, median %.2f ms, 95th percentile %.2f ms, longest %.2f ms%n", what,
				milliseconds.size(), runs, percentile(50), percentile(95), percentile(100));
	}
}
