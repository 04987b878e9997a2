package org.physiobench.core.upkeep;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * What a backup says of itself.
 *
 * @param folder     where it is
 * @param occasion   why it was made
 * @param madeAt     the moment whose records it holds
 * @param engine     the kind of database that it is from, as its adapter calls itself
 * @param databaseId identifies the key that opens the backup; a workstation's own database has the same id
 * @param schemaStep how many of the numbered steps its tables have taken
 * @param bytes      how large it is
 */
public record BackupInfo(Path folder, BackupOccasion occasion, Instant madeAt, String engine, String databaseId,
		int schemaStep, long bytes) {

	public BackupInfo {
		Objects.requireNonNull(folder);
		Objects.requireNonNull(occasion);
		Objects.requireNonNull(madeAt);
		Objects.requireNonNull(engine);
		Objects.requireNonNull(databaseId);
	}
}
