package org.physiobench.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.physiobench.core.workstation.ExplainedException;

/**
 * The stored numbers that a database from before would not take any more. An engine says only that there are some; whoever
 * has to correct them needs to know where they are. No name is told, because what is told goes into the log, too.
 */
final class OutOfRange {

	private static final Pattern RANGE = Pattern
			.compile("ALTER TABLE (\\w+) ADD CONSTRAINT \\w+ CHECK \\(((\\w+) (?:BETWEEN (\\S+) AND (\\S+)|>= (\\S+)))\\)");
	private static final int MOST_TOLD = 5;

	private final Connection connection;
	private final List<String> found = new ArrayList<>();

	OutOfRange(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Looks for them before the first script runs, so that the program of before still opens the database.
	 *
	 * @param pending the scripts that are about to run
	 * @throws ExplainedException when there are some
	 */
	void refuse(List<Script> pending) throws SQLException {
		for (var script : pending) {
			for (var statement : script.statements()) {
				var range = RANGE.matcher(statement);
				if (range.matches() && isThere(range)) {
					collect(range);
				}
			}
		}
		if (!found.isEmpty()) {
			throw new ExplainedException(
					("The database is from an older Physiobench and was not brought up to date, because it holds numbers that"
							+ " are not possible any more (%d in all): %s%s. Nothing was changed. Open it with the Physiobench that you used"
							+ " before, correct these numbers there (its command \"patients\" tells who has which id), and start"
							+ " this one again.")
							.formatted(found.size(), found.stream().limit(MOST_TOLD).collect(Collectors.joining("; ")),
									found.size() > MOST_TOLD ? "; …" : ""));
		}
	}

	/** What an earlier of these scripts makes holds nothing yet. */
	private boolean isThere(MatchResult range) throws SQLException {
		try (var columns = connection.getMetaData().getColumns(null, null, stored(range.group(1)), stored(range.group(3)))) {
			return columns.next();
		}
	}

	private void collect(MatchResult range) throws SQLException {
		var table = range.group(1);
		var key = key(table);
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT %s, %s FROM %s WHERE NOT (%s) ORDER BY %s"
						.formatted(String.join(", ", key), range.group(3), table, range.group(2), String.join(", ", key)))) {
			while (rows.next()) {
				var record = new ArrayList<String>();
				for (int i = 0; i < key.size(); i++) {
					record.add(key.get(i) + " “" + rows.getString(i + 1) + '”');
				}
				found.add("table %s, %s: “%s” is %s, and %s is possible".formatted(table, String.join(", ", record),
						range.group(3).replace('_', ' '), rows.getString(key.size() + 1), possible(range)));
			}
		}
	}

	private static String possible(MatchResult range) {
		return range.group(6) == null ? range.group(4) + " to " + range.group(5) : "at least " + range.group(6);
	}

	private List<String> key(String table) throws SQLException {
		var columns = new TreeMap<Integer, String>();
		try (var rows = connection.getMetaData().getPrimaryKeys(null, null, stored(table))) {
			while (rows.next()) {
				columns.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
			}
		}
		return List.copyOf(columns.values());
	}

	private String stored(String name) throws SQLException {
		return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
	}
}
