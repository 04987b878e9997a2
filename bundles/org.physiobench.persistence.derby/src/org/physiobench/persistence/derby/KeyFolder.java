package org.physiobench.persistence.derby;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where the keys of a user's databases lie: in her profile, apart from the data that they protect. */
final class KeyFolder {

	/** Names another folder, for tests and scripts. */
	static final String PROPERTY = "physiobench.keys";

	private KeyFolder() {
	}

	/** The folder of the user who runs this program. */
	static Path ofThisUser() {
		var chosen = System.getProperty(PROPERTY);
		if (chosen != null && !chosen.isBlank()) {
			return Path.of(chosen).toAbsolutePath();
		}
		return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
	}

	/**
	 * The folder on an operating system.
	 *
	 * @param system      its name as Java gives it
	 * @param home        the user's home folder
	 * @param environment gives the value of an environment variable, or null
	 */
	static Path of(String system, Path home, UnaryOperator<String> environment) {
		var name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return folder(environment.apply("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"))
					.resolve("Physiobench").resolve("keys");
		}
		if (name.startsWith("mac")) {
			return home.resolve("Library").resolve("Application Support").resolve("Physiobench").resolve("keys");
		}
		return folder(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config")).resolve("physiobench")
				.resolve("keys");
	}

	private static Path folder(String configured, Path otherwise) {
		// the XDG specification has relative paths ignored
		return configured == null || !Path.of(configured).isAbsolute() ? otherwise : Path.of(configured);
	}
}
