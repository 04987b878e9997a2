package org.physiobench.app.internal.commandline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.database.KeptDatabaseChoice;
import org.physiobench.core.database.Password;
import org.physiobench.core.workstation.ExplainedException;

/**
 * What the arguments say about the database.
 *
 * @param chosen       the database, if one was named
 * @param passwordFile the file with its password, if one was named
 */
public record DatabaseOption(Optional<DatabaseChoice> chosen, Optional<Path> passwordFile) {

	public DatabaseOption {
		Objects.requireNonNull(chosen);
		Objects.requireNonNull(passwordFile);
	}

	/** Nothing was said. */
	public static DatabaseOption none() {
		return new DatabaseOption(Optional.empty(), Optional.empty());
	}

	/**
	 * The database to work on: what the arguments name goes before what was chosen in the preferences.
	 *
	 * @throws ExplainedException when it is not clear which, or the password cannot be read
	 */
	public DatabaseChoice choose(KeptDatabaseChoice kept) {
		var choice = chosen.orElseGet(kept::read);
		if (passwordFile.isEmpty() || choice.shared().isEmpty()) {
			return choice;
		}
		return DatabaseChoice.of(choice.shared().get().withPassword(passwordFile.map(Password::inFile)));
	}
}
