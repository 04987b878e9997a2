package org.physiobench.figure.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.core.workstation.WholeFile;
import org.physiobench.figure.Appearance;
import org.physiobench.figure.ClinicAppearance;

/**
 * Keeps the choice in a file of the data folder, read once at the start. It is no preference of the platform, because the
 * workbench and the commands have different folders for those.
 */
@Component
public final class AppearanceInDataFolder implements ClinicAppearance {

	private static final String FILE = "figures.properties";
	private static final String BUILD = "build";
	private static final String HAIR = "hair";
	private static final String SKIN = "skin";

	private final Path file;
	private final Consumer<String> problems;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile Appearance current;

	@Activate
	public AppearanceInDataFolder(@Reference DataFolder folder) {
		this(folder, ILog.of(AppearanceInDataFolder.class)::warn);
	}

	/**
	 * @param problems told, in a sentence each, what of the file cannot be used
	 */
	AppearanceInDataFolder(DataFolder folder, Consumer<String> problems) {
		this.file = folder.resolve(FILE);
		this.problems = Objects.requireNonNull(problems);
		this.current = read();
	}

	@Override
	public Appearance current() {
		return current;
	}

	@Override
	public synchronized void choose(Appearance appearance) {
		if (appearance.equals(current)) {
			return;
		}
		makeFolder();
		String lines = Stream.of(BUILD + '=' + key(appearance.build()), HAIR + '=' + key(appearance.hair()),
				SKIN + '=' + key(appearance.skin())).map(line -> line + '\n').reduce("", String::concat);
		new WholeFile(file).write(draft -> Files.writeString(draft, lines, StandardCharsets.UTF_8));
		current = appearance;
		listeners.forEach(Runnable::run);
	}

	@Override
	public Subscription onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void makeFolder() {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
		} catch (IOException e) {
			throw new ExplainedException(
					"The person in the figures stays as she was, because the folder %s cannot be made. Check its permissions."
							.formatted(file.getParent()),
					e);
		}
	}

	private Appearance read() {
		Properties kept = new Properties();
		if (Files.exists(file)) {
			try (Reader text = Files.newBufferedReader(file)) {
				kept.load(text);
			} catch (IOException | IllegalArgumentException e) {
				problems.accept("%s cannot be read, so the figures show the person that nobody chose: %s".formatted(file, e));
				kept.clear();
			}
		}
		Appearance neutral = Appearance.neutral();
		return new Appearance(value(kept, BUILD, neutral.build()), value(kept, HAIR, neutral.hair()),
				value(kept, SKIN, neutral.skin()));
	}

	/** What a later or a broken Physiobench wrote does not keep the rest of the choice from being used. */
	private <E extends Enum<E>> E value(Properties kept, String name, E neutral) {
		String wanted = kept.getProperty(name, key(neutral)).strip();
		return Stream.of(neutral.getDeclaringClass().getEnumConstants()).filter(value -> key(value).equals(wanted)).findFirst()
				.orElseGet(() -> {
					problems.accept("%s names the unknown %s \"%s\", so the figures are drawn with \"%s\"".formatted(file, name,
							wanted, key(neutral)));
					return neutral;
				});
	}

	private static String key(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}
