import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One running process of the product. */
final class Product implements AutoCloseable {

	private static final String END = "\u0004";
	private static final long PATIENCE_SECONDS = 180;

	private final Process process;
	private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
	private final Thread listener;

	private Product(Process process, Consumer<String> listening) {
		this.process = process;
		this.listener = new Thread(() -> listen(listening), "listener");
		listener.start();
	}

	/** How the product is started: by which Java, from which folder, with which bundles. */
	record Installation(Path product, Path configuration, Path keys) {

		/** The product with the bundle of these tests beside its own. */
		static Installation fromSettings() {
			return new Installation(setting("product"), setting("configuration"), setting("keys"));
		}

		private static Path setting(String name) {
			return Path.of(System.getProperty("faults." + name)).toAbsolutePath();
		}

		/** Starts the product with the application of these tests; every line that it writes goes to the listener, too. */
		Product start(Path data, long seed, List<String> options, Consumer<String> listener) {
			var command = java(options);
			command.addAll(List.of("-application", "org.physiobench.faults.application", data.toString(), Long.toString(seed)));
			return run(command, listener);
		}

		/** Runs a command of the product's own command line. */
		Product commandLine(Path data, String... arguments) {
			var command = java(List.of());
			command.addAll(List.of("--data", data.toString()));
			command.addAll(List.of(arguments));
			return run(command, line -> {
			});
		}

		private List<String> java(List<String> options) {
			var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Djava.awt.headless=true", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
					"-Dphysiobench.keys=" + keys));
			command.addAll(options);
			command.addAll(List.of("-jar", launcher().toString(), "-configuration", configuration.toString()));
			return command;
		}

		private Path launcher() {
			var jars = product.resolve("plugins").toFile().listFiles((folder, name) -> name.startsWith("org.eclipse.equinox.launcher_"));
			return jars[0].toPath();
		}

		private static Product run(List<String> command, Consumer<String> listener) {
			try {
				return new Product(new ProcessBuilder(command).redirectErrorStream(true).start(), listener);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	private void listen(Consumer<String> listening) {
		try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			for (var line = reader.readLine(); line != null; line = reader.readLine()) {
				listening.accept(line);
				lines.add(line);
			}
		} catch (IOException e) {
			lines.add("broken\t" + e);
		} finally {
			lines.add(END);
		}
	}

	/** Sends a command. */
	void tell(String command) {
		try {
			process.getOutputStream().write((command + "\n").getBytes(StandardCharsets.UTF_8));
			process.getOutputStream().flush();
		} catch (IOException e) {
			throw new IllegalStateException("The product ended: " + String.join("\n", lines), e);
		}
	}

	/** Waits for a line that starts so, and answers what came until then, that line the last. */
	List<String> await(String start) {
		var said = new ArrayList<String>();
		try {
			while (true) {
				var line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
				if (line == null || line.equals(END)) {
					throw new IllegalStateException((line == null ? "The product is silent" : "The product ended")
							+ " instead of saying \"" + start + "\": " + said);
				}
				said.add(line);
				if (line.startsWith(start)) {
					return said;
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	/** Sends a command, waits until it is done, and answers what was said to it. */
	List<String> obey(String command) {
		tell(command);
		return await("done\t" + command);
	}

	/** Kills the process as the system does when it needs memory: it learns nothing of it. */
	void kill() throws InterruptedException {
		// the process itself would close its output, too, before the last lines were read
		process.toHandle().destroyForcibly();
		process.waitFor();
		listener.join();
	}

	/** Waits for its end; answers the exit code and leaves what it said in {@link #said()}. */
	int end() throws InterruptedException {
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			kill();
			throw new IllegalStateException("The product does not end: " + lines);
		}
		listener.join();
		return process.exitValue();
	}

	/** What it said and nobody waited for. */
	List<String> said() {
		return lines.stream().filter(line -> !line.equals(END)).toList();
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}
}
