package org.physiobench.core.upkeep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.WholeFile;

/**
 * A backup that shall be brought back when the workbench starts next, before it opens the database. It is kept in a file
 * of the data folder until then.
 */
public final class PlannedRestore {

	private final Path file;

	/** Touches no disk. */
	public PlannedRestore(DataFolder data) {
		this.file = data.resolve("restore.planned");
	}

	/**
	 * Plans it.
	 *
	 * @throws ExplainedException when that cannot be written down; then nothing is planned
	 */
	public void plan(Path backup) {
		new WholeFile(file).write(
				draft -> Files.writeString(draft, backup.toAbsolutePath().toString(), StandardCharsets.UTF_8));
	}

	/**
	 * The backup that is planned, which is planned no longer: what fails is not tried at each start.
	 *
	 * @throws ExplainedException when the file with the plan cannot be read or removed
	 */
	public Optional<Path> take() {
		if (Files.notExists(file)) {
			return Optional.empty();
		}
		try {
			Path backup = Path.of(Files.readString(file, StandardCharsets.UTF_8));
			Files.delete(file);
			return Optional.of(backup);
		} catch (IOException e) {
			throw new ExplainedException(
					"A backup was to be restored, but %s cannot be read or removed, so nothing was changed. Delete that file to start without."
							.formatted(file),
					e);
		}
	}
}
