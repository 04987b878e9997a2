package org.physiobench.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.physiobench.core.workstation.ExplainedException;

/** Runs the scripts that a database has not seen yet. */
public final class Migrations {

	/** The scripts of this program, in order. */
	private static final List<String> SCRIPTS = List.of("V001__records.sql", "V002__figures_and_advice.sql",
			"V003__audit.sql", "V004__attachments.sql", "V005__value_ranges.sql",
			"V006__finding_patients.sql", "V007__drafts.sql", "V008__issued_documents.sql", "V009__care_in_lists.sql",
			"V010__program_templates.sql");

	static final String CREATE = """
			CREATE TABLE schema_version (
			 script_number INTEGER NOT NULL, script_name VARCHAR(128) NOT NULL, sha256 VARCHAR(64) NOT NULL,
			 applied_at TIMESTAMP NOT NULL, CONSTRAINT schema_version_pk PRIMARY KEY (script_number))""";

	private static final String READ = "SELECT script_number, sha256 FROM schema_version ORDER BY script_number";

	private static final String REMEMBER = """
			INSERT INTO schema_version (script_number, script_name, sha256, applied_at) VALUES (?, ?, ?, ?)""";

	/** How the SQL states begin that Derby and PostgreSQL give when a table is unknown. */
	private static final String NO_SUCH_TABLE = "42";

	private final List<Script> scripts;

	/** The steps to given scripts, which are numbered from 1 without a gap. */
	public Migrations(List<Script> scripts) {
		this.scripts = List.copyOf(scripts);
		for (int i = 0; i < scripts.size(); i++) {
			if (scripts.get(i).number() != i + 1) {
				throw new IllegalArgumentException("Script " + scripts.get(i).name() + " is not number " + (i + 1));
			}
		}
	}

	/** The steps to the tables that this program expects. */
	public static Migrations ofThisProgram() {
		return new Migrations(SCRIPTS.stream().map(Script::inBundle).toList());
	}

	List<Script> scripts() {
		return scripts;
	}

	/**
	 * Runs what is missing, each script in a transaction; what fails leaves the database at the step before.
	 *
	 * @param connection takes part in no transaction yet; is left with auto-commit off
	 * @throws ExplainedException when the database is newer than this program, was made by other scripts, or holds numbers
	 *                            that a script does not permit any more
	 */
	public void run(Connection connection) throws SQLException {
		run(connection, () -> {
		});
	}

	/**
	 * The same, with something to be done before the first script runs on a database that holds records.
	 *
	 * @param precaution when it fails, no script runs
	 */
	public void run(Connection connection, Runnable precaution) throws SQLException {
		connection.setAutoCommit(false);
		var applied = appliedOrNone(connection);
		connection.commit();
		check(applied);
		var pending = scripts.subList(applied.size(), scripts.size());
		if (!applied.isEmpty() && !pending.isEmpty()) {
			new OutOfRange(connection).refuse(pending);
			connection.commit();
			precaution.run();
		}
		for (var script : pending) {
			apply(connection, script);
		}
	}

	private static Map<Integer, String> appliedOrNone(Connection connection) throws SQLException {
		try {
			return applied(connection);
		} catch (SQLException e) {
			Undoing.rollBack(connection, e);
			// asking the catalogue first would take longer than all the rest of a start with nothing to do
			if (e.getSQLState() == null || !e.getSQLState().startsWith(NO_SUCH_TABLE)) {
				throw e;
			}
			return prepare(connection);
		}
	}

	private static Map<Integer, String> prepare(Connection connection) throws SQLException {
		try {
			execute(connection, CREATE);
			connection.commit();
			return Map.of();
		} catch (SQLException e) {
			Undoing.rollBack(connection, e);
			try {
				// another workstation may have been faster
				return applied(connection);
			} catch (SQLException none) {
				e.addSuppressed(none);
				throw e;
			}
		}
	}

	private static Map<Integer, String> applied(Connection connection) throws SQLException {
		var checksums = new TreeMap<Integer, String>();
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(READ)) {
			while (rows.next()) {
				checksums.put(rows.getInt(1), rows.getString(2));
			}
		}
		return checksums;
	}

	private void check(Map<Integer, String> applied) {
		for (var step : applied.entrySet()) {
			int number = step.getKey();
			if (number > scripts.size()) {
				throw new ExplainedException(String.format(Locale.ROOT,
						"The database was written by a newer Physiobench (its tables are at step %d, this program knows"
								+ " %d). Nothing was changed. Install the newer version to open it.",
						applied.size(), scripts.size()));
			}
			if (!scripts.get(number - 1).checksum().equals(step.getValue())) {
				throw new ExplainedException("The tables of the database were made by another edition of Physiobench"
						+ " (step " + number + " differs). Nothing was changed. Open it with the edition that wrote it.");
			}
		}
	}

	private static void apply(Connection connection, Script script) throws SQLException {
		try {
			// another workstation may be at it: whoever comes second waits here, and finds it done
			execute(connection, "LOCK TABLE schema_version IN EXCLUSIVE MODE");
			if (!applied(connection).containsKey(script.number())) {
				for (var statement : script.statements()) {
					execute(connection, statement);
				}
				remember(connection, script);
			}
			connection.commit();
		} catch (SQLException e) {
			Undoing.rollBack(connection, e);
			throw e;
		}
	}

	private static void remember(Connection connection, Script script) throws SQLException {
		try (var statement = connection.prepareStatement(REMEMBER)) {
			statement.setInt(1, script.number());
			statement.setString(2, script.name());
			statement.setString(3, script.checksum());
			statement.setTimestamp(4, Timestamp.from(Instant.now()));
			statement.executeUpdate();
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
