package org.physiobench.core.protection;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The sheet of paper with a recovery key.
 *
 * @param key  the key
 * @param data the data folder whose database it opens
 * @param made when the key was made
 */
public record RecoverySheet(RecoveryKey key, Path data, LocalDate made) {

	private static final String TEXT = """
			PHYSIOBENCH
			Recovery key

			    %s

			It opens the patients' records in
			    %s
			when the passphrase is forgotten, or when this computer or your user
			account on it is lost and the records are brought back from a backup.

			Keep this sheet where you keep other keys: not at the computer, and not
			in a file beside the records. Whoever has both can read all records.
			Without passphrase and recovery key nobody can, and nobody can help.

			To use it, start Physiobench and choose "Use Recovery Key". Capitals and
			hyphens do not matter. A key that is made later replaces this one.

			Made on %s
			""";

	public RecoverySheet {
		Objects.requireNonNull(key);
		Objects.requireNonNull(data);
		Objects.requireNonNull(made);
	}

	/** What stands on it, in lines. */
	public String text() {
		return TEXT.formatted(key.text(), data, made);
	}

	/** Whether a place for the sheet is one where a thief of the records would find it. */
	public boolean wouldLieBesideTheData(Path place) {
		return place.toAbsolutePath().normalize().startsWith(data.toAbsolutePath().normalize());
	}
}
