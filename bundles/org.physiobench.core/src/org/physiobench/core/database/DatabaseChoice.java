package org.physiobench.core.database;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The database that this workstation works on. It is registered as a service with {@link #properties()}, so that only
 * the adapter starts that leads to the chosen one.
 *
 * @param shared the database on a server; empty for the workstation's own
 */
public record DatabaseChoice(Optional<SharedDatabase> shared) {

	/** Selects, as the target of a reference, the choice of the workstation's own database. */
	public static final String OWN = "(org.physiobench.database=own)";

	/** Selects, as the target of a reference, the choice of a shared database. */
	public static final String SHARED = "(org.physiobench.database=shared)";

	private static final String KIND = "org.physiobench.database";

	public DatabaseChoice {
		Objects.requireNonNull(shared);
	}

	/** The workstation's own database, in its data folder. */
	public static DatabaseChoice own() {
		return new DatabaseChoice(Optional.empty());
	}

	/** A database that others use, too. */
	public static DatabaseChoice of(SharedDatabase shared) {
		return new DatabaseChoice(Optional.of(shared));
	}

	/** The properties with which the choice is registered. */
	public Map<String, String> properties() {
		return Map.of(KIND, shared.isPresent() ? "shared" : "own");
	}
}
