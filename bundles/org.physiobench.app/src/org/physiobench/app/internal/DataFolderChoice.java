package org.physiobench.app.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.core.workstation.DataFolder;

/** Where the data of a user lies when she does not say so: the place that her operating system has for it. */
public final class DataFolderChoice {

	private final String operatingSystem;
	private final Map<String, String> environment;
	private final Path home;

	/**
	 * @param operatingSystem name of the operating system, as Java gives it
	 * @param environment     the variables of the process
	 * @param home            the home folder of the user
	 */
	public DataFolderChoice(String operatingSystem, Map<String, String> environment, Path home) {
		this.operatingSystem = operatingSystem.toLowerCase(Locale.ROOT);
		this.environment = Map.copyOf(environment);
		this.home = Objects.requireNonNull(home);
	}

	/** The choice on this machine for this user. */
	public static DataFolderChoice here() {
		return new DataFolderChoice(System.getProperty("os.name", ""), System.getenv(),
				Path.of(System.getProperty("user.home", "")).toAbsolutePath());
	}

	/** The folder that the user chose, or else the one of her operating system; it need not be there yet. */
	public DataFolder choose(Optional<Path> chosen) {
		return new DataFolder(chosen.map(Path::toAbsolutePath).orElseGet(this::usual).normalize());
	}

	private Path usual() {
		if (operatingSystem.startsWith("windows")) {
			return variable("APPDATA").orElse(home.resolve("AppData").resolve("Roaming")).resolve("Physiobench");
		}
		if (operatingSystem.startsWith("mac")) {
			return home.resolve("Library").resolve("Application Support").resolve("Physiobench");
		}
		return variable("XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share")).resolve("physiobench");
	}

	private Optional<Path> variable(String name) {
		return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of)
				.filter(Path::isAbsolute);
	}
}
