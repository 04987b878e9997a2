package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.persistence.migration.Migrations;
import org.physiobench.persistence.migration.Script;

/** A database of the first edition, in which any number could be stored, meets the program of today. */
@RunWith(OnEachEngine.class)
public final class OldNumbersTest {

	@Rule
	public final TestDatabase database = new TestDatabase();

	@Before
	public void makeADatabaseOfTheFirstEdition() throws SQLException, IOException {
		try (var connection = database.connections().getConnection();
				var text = Migrations.class.getResourceAsStream("/migrations/V001__records.sql")) {
			new Migrations(List.of(new Script(1, "records", new String(text.readAllBytes(), StandardCharsets.UTF_8))))
					.run(connection);
			connection.commit();
		}
		execute("INSERT INTO patient (id, version, given_name, family_name, birth_date, sex, search_text)"
				+ " VALUES ('p-1', 1, 'Ada', 'Example', '1980-02-29', 'female', 'ada example')",
				"INSERT INTO episode (patient_id, id, position, problem) VALUES ('p-1', 'e-1', 0, 'back')",
				"INSERT INTO visit (patient_id, id, parent_id, position, visited_on, taught_back, pain_now)"
						+ " VALUES ('p-1', 'v-1', 'e-1', 0, '2025-01-02', TRUE, 4)");
	}

	private void execute(String... statements) throws SQLException {
		try (var connection = database.connections().getConnection(); var statement = connection.createStatement()) {
			for (var sql : statements) {
				statement.execute(sql);
			}
		}
	}

	private int step() throws SQLException {
		try (var connection = database.connections().getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT MAX(script_number) FROM schema_version")) {
			assertTrue(rows.next());
			return rows.getInt(1);
		}
	}

	private String refusal() {
		var failure = assertThrows(ExplainedException.class, () -> database.patients().search(""));
		return failure.getMessage();
	}

	@Test
	public void theNumberThatIsNotPossibleAnyMoreIsToldWithItsPlaceAndWhatToDo() throws SQLException {
		execute("UPDATE visit SET pain_now = 11");
		assertEquals("The database is from an older Physiobench and was not brought up to date, because it holds numbers that"
				+ " are not possible any more (1 in all): table visit, patient_id “p-1”, id “v-1”: “pain now” is 11, and 0 to 10 is possible."
				+ " Nothing was changed. Open it with the Physiobench that you used before, correct these numbers there (its"
				+ " command \"patients\" tells who has which id), and start this one again.", refusal());
		assertEquals("the edition of before still opens it", 1, step());

		execute("UPDATE visit SET pain_now = 10");
		assertEquals(1, database.patients().search("example").size());
		assertTrue(step() > 4);
	}

	@Test
	public void ofManyNumbersTheFirstAreToldAndHowManyThereAre() throws SQLException {
		var statements = new ArrayList<String>();
		for (int i = 2; i <= 8; i++) {
			statements.add("INSERT INTO visit (patient_id, id, parent_id, position, visited_on, taught_back, pain_now)"
					+ " VALUES ('p-1', 'v-" + i + "', 'e-1', " + (i - 1) + ", '2025-01-02', TRUE, -1)");
		}
		execute(statements.toArray(String[]::new));
		var message = refusal();
		assertTrue(message, message.contains("(7 in all)"));
		assertTrue(message, message.contains("id “v-6”: “pain now” is -1, and 0 to 10 is possible; …. Nothing was changed."));
	}

	@Test
	public void nothingThatIsEmptyIsInTheWay() throws SQLException {
		execute("UPDATE visit SET pain_now = NULL");
		assertEquals(1, database.patients().search("example").size());
	}
}
