package org.physiobench.core.upkeep;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A backup that was brought back.
 *
 * @param backup   which
 * @param replaced the folder with what was there before, or with a backup of it, if there was something
 */
public record RestoredBackup(BackupInfo backup, Optional<Path> replaced) {

	public RestoredBackup {
		Objects.requireNonNull(backup);
		Objects.requireNonNull(replaced);
	}
}
