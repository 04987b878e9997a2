package org.physiobench.core.upkeep;

import java.util.List;

import org.physiobench.core.workstation.ExplainedException;

/**
 * The numbered steps from an empty database to the tables of this program, for those who make and restore backups. A backup
 * says at which step its tables are.
 */
public interface TableSteps {

	/** The last step that this program knows. */
	int latest();

	/**
	 * The statements that make the tables of a step, without a closing semicolon, in order. Some of them insert rows with
	 * which an empty database begins; that it has taken the steps is not noted by them.
	 *
	 * @param step from 1 to {@link #latest()}
	 */
	List<String> statements(int step);

	/** The tables that those statements make, each after the tables that it refers to. */
	List<String> tables(int step);

	/** Those of them in which an empty database has rows, too. */
	List<String> tablesNeverEmpty(int step);

	/**
	 * Lets a backup pass whose tables this program knows.
	 *
	 * @throws ExplainedException when a newer program made it
	 */
	default void refuseNewer(BackupInfo backup) {
		if (backup.schemaStep() > latest()) {
			throw new ExplainedException(("The backup was made by a newer Physiobench (its tables are at step %d, this program"
					+ " knows %d), so nothing was changed: %s. Install the newer version and restore it there, or choose an"
					+ " older backup.").formatted(backup.schemaStep(), latest(), backup.folder()));
		}
	}
}
