package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.persistence.migration.ScriptedSteps;

/** What those who restore backups are told of the tables is what the scripts make. */
@RunWith(OnEachEngine.class)
public final class ScriptedStepsTest {

	@Rule
	public final TestDatabase database = new TestDatabase();

	private final ScriptedSteps steps = new ScriptedSteps();

	@Test
	public void theStatementsOfTheFirstAndTheLastStepMakeTheirTablesAndNoOthers() throws SQLException {
		try (var connection = database.connections().getConnection(); var statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			for (int step : new int[] { 1, steps.latest() }) {
				for (var sql : steps.statements(step)) {
					statement.execute(sql);
				}
				assertEquals("step " + step, new TreeSet<>(steps.tables(step)), tablesIn(connection));
				connection.rollback();
			}
		}
	}

	@Test
	public void eachTableComesAfterThoseThatItRefersTo() throws SQLException {
		var tables = steps.tables(steps.latest());
		database.patients().search("");
		int references = 0;
		try (var connection = database.connections().getConnection()) {
			for (var table : tables) {
				for (var owner : ownersOf(connection, table)) {
					references++;
					assertTrue(table + " after " + owner, tables.indexOf(owner) < tables.indexOf(table));
				}
			}
		}
		assertTrue("foreign keys found: " + references, references > 30);
	}

	@Test
	public void inAnEmptyDatabaseOnlyTheTablesThatAreNeverEmptyHaveRows() throws SQLException {
		database.patients().search("");
		var filled = new ArrayList<String>();
		try (var connection = database.connections().getConnection(); var statement = connection.createStatement()) {
			for (var table : steps.tables(steps.latest())) {
				try (var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
					rows.next();
					if (rows.getInt(1) > 0) {
						filled.add(table);
					}
				}
			}
		}
		assertEquals(steps.tablesNeverEmpty(steps.latest()), filled);
	}

	private static TreeSet<String> tablesIn(Connection connection) throws SQLException {
		var found = new TreeSet<String>();
		try (var rows = connection.getMetaData().getTables(null, null, "%", new String[] { "TABLE" })) {
			while (rows.next()) {
				found.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
			}
		}
		return found;
	}

	private static List<String> ownersOf(Connection connection, String table) throws SQLException {
		var owners = new ArrayList<String>();
		var name = connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
		try (var rows = connection.getMetaData().getImportedKeys(null, null, name)) {
			while (rows.next()) {
				var owner = rows.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
				if (!owner.equals(table)) {
					owners.add(owner);
				}
			}
		}
		return owners;
	}
}
