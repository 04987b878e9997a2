package org.physiobench.persistence.postgresql;

import java.util.List;
import java.util.stream.Stream;

import org.physiobench.core.upkeep.TableSteps;

/**
 * What a program knows that has made its tables in two steps: owners with what they own, and then a mark on each owner.
 *
 * @param latest 1 for the first edition of that program, 2 for the second
 */
record TwoSteps(int latest) implements TableSteps {

	private static final List<String> FIRST = List.of("CREATE TABLE schema_version (script_number INTEGER PRIMARY KEY)",
			"CREATE TABLE owner (id INTEGER PRIMARY KEY, name VARCHAR(100), born DATE)",
			"CREATE TABLE belonging (owner_id INTEGER REFERENCES owner (id), what VARCHAR(100))",
			"CREATE TABLE head (entries INTEGER)", "INSERT INTO head VALUES (0)");
	private static final List<String> SECOND = List.of("ALTER TABLE owner ADD COLUMN mark INTEGER DEFAULT 5 NOT NULL",
			"CREATE TABLE later (id INTEGER PRIMARY KEY)");

	@Override
	public List<String> statements(int step) {
		return step == 1 ? FIRST : Stream.concat(FIRST.stream(), SECOND.stream()).toList();
	}

	@Override
	public List<String> tables(int step) {
		var first = List.of("schema_version", "owner", "belonging", "head");
		return step == 1 ? first : List.of("schema_version", "owner", "belonging", "head", "later");
	}

	@Override
	public List<String> tablesNeverEmpty(int step) {
		return List.of("schema_version", "head");
	}
}
