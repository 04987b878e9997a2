import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.physiobench.core.internal.exchange.XmiExchangeFormat;
import org.physiobench.model.Patient;

/**
 * Measures the window: how long it takes to come up, beside a bare workbench of Eclipse in turns, how long a record with
 * five years of history takes to open, and an exercise to be added. Argument: the number of runs after the one that
 * counts as cold.
 */
public final class WorkbenchBenchmark {

	private static final List<String> EXERCISES = List.of("hip-hinge", "wall-touch-hip-hinge", "dowel-hip-hinge", "bird-dog",
			"raised-kettlebell-deadlift", "romanian-deadlift-dumbbells");
	private static final int RECORDS = 3;
	private static final long PATIENCE_SECONDS = 300;
	private static final String TABLE = "| %s | %s | %s | %s | %s | %s |%n";

	private final Path product = setting("product");
	private final Path folder = setting("folder");
	private final Path demonstration = setting("demonstration");
	private final List<String> patients = IntStream.range(0, RECORDS).mapToObj(i -> "long-" + i).toList();
	private final Map<String, Timings> cold = new LinkedHashMap<>();
	private final Map<String, Timings> times = new LinkedHashMap<>();
	private final Map<String, Timings> turns = new LinkedHashMap<>();
	private final Map<String, Timings> work = new LinkedHashMap<>();
	private final Timings ratios = new Timings();

	public static void main(String[] arguments) throws IOException, InterruptedException {
		new WorkbenchBenchmark().run(Integer.parseInt(arguments[0]));
	}

	private static Path setting(String name) {
		return Path.of(System.getProperty("benchmark." + name)).toAbsolutePath();
	}

	private void run(int runs) throws IOException, InterruptedException {
		importRecords();
		measure(cold, new LinkedHashMap<>(), new LinkedHashMap<>());
		for (int i = 0; i < runs; i++) {
			Map<String, Timings> once = new LinkedHashMap<>();
			measure(once, turns, work);
			once.forEach((what, found) -> times.computeIfAbsent(what, any -> new Timings()).addAll(found));
			ratios.note(once.get("usable").median() / once.get("bare").median());
		}
		print(runs);
	}

	private void importRecords() throws IOException, InterruptedException {
		List<String> command = java("physiobench", "org.physiobench.app.application");
		command.addAll(List.of("--data", data(), "import"));
		for (int i = 0; i < RECORDS; i++) {
			Path file = folder.resolve("long-" + i + ".physiobench");
			new XmiExchangeFormat().write(withShippedExercises(MadeUpPatients.longHistory("long-", i)), file);
			command.add(file.toString());
		}
		try (Stream<Path> files = Files.list(demonstration)) {
			files.map(Path::toString).filter(name -> name.endsWith(".physiobench")).sorted().forEach(command::add);
		}
		start(command);
	}

	private static Patient withShippedExercises(Patient patient) {
		var prescriptions = patient.getEpisodes().stream().flatMap(episode -> episode.getPrograms().stream())
				.flatMap(program -> program.getPhases().stream()).flatMap(phase -> phase.getPrescriptions().stream()).toList();
		for (int i = 0; i < prescriptions.size(); i++) {
			prescriptions.get(i).setExercise(EXERCISES.get(i % EXERCISES.size()));
		}
		return patient;
	}

	private String data() {
		return folder.resolve("data").toString();
	}

	/** The one, and at once the other. */
	private void measure(Map<String, Timings> found, Map<String, Timings> longest, Map<String, Timings> most) throws IOException, InterruptedException {
		List<String> bare = java("bare", "org.physiobench.benchmark.bare");
		bare.addAll(List.of("-data", folder.resolve("bare-workspace").toString()));
		List<String> whole = java("physiobench", "org.physiobench.benchmark.physiobench");
		whole.addAll(List.of("--data", data(), "--no-passphrase"));
		for (List<String> command : List.of(bare, whole)) {
			for (String line : start(command)) {
				String[] part = line.split("\t");
				if (part[0].equals("measured")) {
					found.computeIfAbsent(part[1], any -> new Timings()).note(Double.parseDouble(part[2]));
					longest.computeIfAbsent(part[1], any -> new Timings()).note(Double.parseDouble(part[3]));
					most.computeIfAbsent(part[1], any -> new Timings()).note(Double.parseDouble(part[4]));
				}
			}
		}
	}

	/** With the options of the product's own start script. */
	private List<String> java(String configuration, String application) throws IOException {
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
			Path launcher = plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow();
			return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Djava.awt.headless=true", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
					"-Duser.language=en", "-Duser.country=GB", "-Dphysiobench.keys=" + folder.resolve("keys"),
					"-Dbenchmark.patients=" + String.join(",", patients),
					"-Dbenchmark.stacks=" + Boolean.getBoolean("benchmark.stacks"),
					"-Dbenchmark.start=" + System.currentTimeMillis(), "-jar", launcher.toString(), "-configuration",
					folder.resolve(configuration).toString(), "-application", application));
		}
	}

	private static List<String> start(List<String> command) throws IOException, InterruptedException {
		command.replaceAll(word -> word.startsWith("-Dbenchmark.start=") ? "-Dbenchmark.start=" + System.currentTimeMillis() : word);
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<String> said;
		try (var reader = process.inputReader()) {
			said = reader.lines().peek(System.err::println).toList();
		}
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
			process.destroyForcibly();
			throw new IllegalStateException(command + " failed: " + String.join("\n", said));
		}
		return said;
	}

	private void print(int runs) {
		System.out.printf(Locale.ROOT, "%d runs after the cold one; milliseconds.%n%n", runs);
		System.out.printf(TABLE, "", "cold", "least", "median", "longest turn: least, median", "processor time of a turn: least, median");
		System.out.printf(TABLE, "---", "---", "---", "---", "---", "---");
		times.forEach((what, found) -> System.out.printf(TABLE, what, whole(cold.get(what).median()), whole(found.percentile(0)),
				whole(found.median()), leastAndMedian(turns.get(what)), leastAndMedian(work.get(what))));
		System.out.printf(Locale.ROOT, "%nStart to usable window against the bare workbench, pair by pair: median %.2f, least %.2f, most %.2f; cold %.2f%n",
				ratios.median(), ratios.percentile(0), ratios.percentile(100), cold.get("usable").median() / cold.get("bare").median());
	}

	private static String leastAndMedian(Timings found) {
		return whole(found.percentile(0)) + ", " + whole(found.median());
	}

	private static String whole(double value) {
		return String.format(Locale.ROOT, "%,.0f", value);
	}
}
