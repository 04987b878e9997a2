package org.physiobench.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * Makes an older database of one of today, with all its records: takes back what the scripts after number 4 did to the
 * tables. The next start finds a database to be migrated.
 */
final class Ageing {

	/** What is known here of the scripts that came after; a later one has to be taken back first. */
	private static final int NEWEST = 10;

	private static final String RANGES = """
			SELECT t.tablename, c.constraintname FROM sys.sysconstraints c JOIN sys.systables t ON t.tableid = c.tableid
			WHERE c.type = 'C' AND c.constraintname LIKE '%\\_RANGE' ESCAPE '\\'""";

	private static final List<String> AFTER_STEP_5 = List.of("DROP TABLE program_template_content",
			"DROP TABLE program_template", "DROP INDEX goal_reached", "DROP INDEX diary_entry_day",
			"ALTER TABLE patient DROP COLUMN discharged RESTRICT", "ALTER TABLE patient DROP COLUMN last_visit_on RESTRICT",
			"ALTER TABLE patient DROP COLUMN problem RESTRICT", "DROP TABLE issued_document_content",
			"DROP TABLE issued_document", "DROP TABLE record_draft_content", "DROP TABLE record_draft", "DROP INDEX visit_day",
			"DROP TABLE patient_changes", "DROP INDEX patient_changed_in",
			"ALTER TABLE patient DROP COLUMN changed_in RESTRICT", "DELETE FROM schema_version WHERE script_number > 5");

	private final DataSource database;

	Ageing(DataSource database) {
		this.database = database;
	}

	void toStep4() throws SQLException {
		try (var connection = database.getConnection()) {
			connection.setAutoCommit(false);
			int step = step(connection);
			if (step != NEWEST) {
				throw new IllegalStateException("The tables are at step " + step + "; how to take that back is not known here");
			}
			for (var statement : AFTER_STEP_5) {
				execute(connection, statement);
			}
			for (var constraint : ranges(connection)) {
				execute(connection, constraint);
			}
			execute(connection, "DELETE FROM schema_version WHERE script_number = 5");
			connection.commit();
		}
	}

	private static int step(Connection connection) throws SQLException {
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT MAX(script_number) FROM schema_version")) {
			return rows.next() ? rows.getInt(1) : 0;
		}
	}

	private static List<String> ranges(Connection connection) throws SQLException {
		var drops = new ArrayList<String>();
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(RANGES)) {
			while (rows.next()) {
				drops.add("ALTER TABLE " + rows.getString(1) + " DROP CONSTRAINT " + rows.getString(2));
			}
		}
		return drops;
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
