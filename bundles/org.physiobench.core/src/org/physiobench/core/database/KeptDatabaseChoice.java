package org.physiobench.core.database;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.WholeFile;

/**
 * The choice that was made in the preferences, in a file of the data folder that only its owner can read. It is read once,
 * at the start.
 */
public final class KeptDatabaseChoice {

	private static final String FILE = "database.properties";
	private static final String ADDRESS = "address";
	private static final String PASSWORD = "password";

	private final Path file;

	/** Touches no disk. */
	public KeptDatabaseChoice(DataFolder folder) {
		this.file = folder.resolve(FILE);
	}

	/**
	 * What was chosen; the workstation's own database when nobody chose.
	 *
	 * @throws ExplainedException when the file cannot be understood: records must not be written to a database that nobody
	 *                            chose
	 */
	public DatabaseChoice read() {
		if (Files.notExists(file)) {
			return DatabaseChoice.own();
		}
		var kept = new Properties();
		try (var text = Files.newBufferedReader(file)) {
			kept.load(text);
			var database = SharedDatabase.parse(kept.getProperty(ADDRESS, "").strip());
			var password = Optional.ofNullable(kept.getProperty(PASSWORD)).filter(written -> !written.isEmpty())
					.map(Password::new);
			return DatabaseChoice.of(password.isPresent() ? database.withPassword(password) : database);
		} catch (IOException | IllegalArgumentException | ExplainedException e) {
			throw new ExplainedException(
					"%s does not tell which database the records are in, so Physiobench did not start; nothing was changed. Correct the file, or delete it to work with the database of this workstation."
							.formatted(file),
					e);
		}
	}

	/**
	 * Keeps a choice for the next start.
	 *
	 * @throws ExplainedException when it cannot be kept; then the former one stays
	 */
	public void keep(DatabaseChoice choice) {
		try {
			if (choice.shared().isEmpty()) {
				Files.deleteIfExists(file);
				return;
			}
			Files.createDirectories(file.toAbsolutePath().getParent());
		} catch (IOException e) {
			throw new ExplainedException(
					"The choice of the database stays as it was, because %s cannot be changed. Check the permissions of its folder."
							.formatted(file),
					e);
		}
		var lines = lines(choice.shared().get());
		new WholeFile(file).write(draft -> Files.writeString(draft, lines, StandardCharsets.UTF_8));
	}

	private static String lines(SharedDatabase database) {
		var kept = new Properties();
		kept.setProperty(ADDRESS, database.address());
		database.password().ifPresent(password -> kept.setProperty(PASSWORD, password.text()));
		var text = new StringWriter();
		try {
			kept.store(text, null);
		} catch (IOException e) {
			throw new IllegalStateException("A text in memory can be written", e);
		}
		return text.toString();
	}
}
