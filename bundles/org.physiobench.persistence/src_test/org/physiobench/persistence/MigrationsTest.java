package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.patient.CareState;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.persistence.migration.Migrations;
import org.physiobench.persistence.migration.Script;

@RunWith(OnEachEngine.class)
public final class MigrationsTest {

	@Rule
	public final TestDatabase database = new TestDatabase();

	private static final Script FIRST = new Script(1, "diary", """
			-- a comment; with a semicolon
			CREATE TABLE diary (
			 line VARCHAR(20)
			);
			INSERT INTO diary VALUES ('first; line');
			""");
	private static final Script SECOND = new Script(2, "more", "INSERT INTO diary VALUES ('second');");

	private void run(Script... scripts) throws SQLException {
		try (var connection = database.connections().getConnection()) {
			try {
				new Migrations(List.of(scripts)).run(connection);
			} finally {
				connection.rollback();
			}
		}
	}

	private int lines() throws SQLException {
		try (var connection = database.connections().getConnection()) {
			return lines(connection);
		}
	}

	private static int lines(Connection connection) throws SQLException {
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT COUNT(*) FROM diary")) {
			assertTrue(rows.next());
			return rows.getInt(1);
		}
	}

	@Test
	public void eachScriptRunsOnceAndInOrder() throws SQLException {
		run(FIRST);
		assertEquals(1, lines());
		run(FIRST, SECOND);
		run(FIRST, SECOND);
		assertEquals(2, lines());
	}

	@Test
	public void aDatabaseThatIsNewerThanTheProgramIsRefused() throws SQLException {
		run(FIRST, SECOND);
		var failure = assertThrows(ExplainedException.class, () -> run(FIRST));
		assertTrue(failure.getMessage(),
				failure.getMessage().contains("newer Physiobench (its tables are at step 2, this program knows 1)"));
		assertEquals(2, lines());
	}

	@Test
	public void aScriptThatChangedAfterItRanIsNoticed() throws SQLException {
		run(FIRST);
		var changed = new Script(1, "diary", FIRST.text() + "INSERT INTO diary VALUES ('third');");
		assertThrows(ExplainedException.class, () -> run(changed, SECOND));
		assertEquals(1, lines());
	}

	@Test
	public void otherLineEndsAreNoChange() throws SQLException {
		run(FIRST);
		run(new Script(1, "diary", FIRST.text().replace("\n", "\r\n")), SECOND);
		assertEquals(2, lines());
	}

	@Test
	public void aScriptThatFailsLeavesTheStepBeforeAndCanBeRunAgain() throws SQLException {
		var failing = new Script(2, "more", "INSERT INTO diary VALUES ('second');\nINSERT INTO nothing VALUES (1);");
		assertThrows(SQLException.class, () -> run(FIRST, failing));
		assertEquals(1, lines());
		run(FIRST, SECOND);
		assertEquals(2, lines());
	}

	@Test
	public void twoProgramsAtOnceRunAScriptOnce() throws Exception {
		run(FIRST);
		Callable<Void> program = () -> {
			run(FIRST, SECOND);
			return null;
		};
		try (var threads = Executors.newFixedThreadPool(2)) {
			for (var outcome : threads.invokeAll(List.of(program, program))) {
				outcome.get();
			}
		}
		assertEquals(2, lines());
	}

	@Test
	public void aLibraryFromBeforeFiguresIsReadAndGivenOne() throws SQLException, IOException {
		run(new Script(1, "records", textOf("V001__records.sql")));
		try (var connection = database.connections().getConnection(); var statement = connection.createStatement()) {
			statement.execute("INSERT INTO exercise_library (id, version, name) VALUES ('clinic', 1, 'Own')");
			statement.execute("""
					INSERT INTO exercise (exercise_library_id, id, position, level, category, start_position, bias,
					 one_sided, starting_dosage_heart_rate_zone)
					VALUES ('clinic', 'bird-dog', 0, 2, 'core-stability', 'quadruped', 'neutral', TRUE, 'none')""");
		}
		var library = database.libraries().all().getFirst();
		var birdDog = library.getExercises().getFirst();
		assertEquals(2, birdDog.getLevel());
		assertNull(birdDog.getFigure());
		birdDog.setFigure(Figures.birdDog().getFigure());
		database.libraries().commit(library);
		assertTrue(EcoreUtil.equals(List.of(library), database.libraries().all()));
	}

	@Test
	public void patientsFromBeforeListsKnewTheirCareAreListedWithIt() throws SQLException, IOException {
		run(new Script(1, "records", textOf("V001__records.sql")));
		try (var connection = database.connections().getConnection(); var statement = connection.createStatement()) {
			for (var id : List.of("ada", "bea", "cleo")) {
				statement.execute("INSERT INTO patient (id, version, given_name, family_name, birth_date, sex, search_text)"
						+ " VALUES ('" + id + "', 1, 'A', 'B', '1980-02-29', 'female', 'b a " + id + "')");
			}
			statement.execute("INSERT INTO episode (patient_id, id, position, problem, discharged_on) VALUES"
					+ " ('ada', 'e1', 0, 'neck pain', '2025-01-31'), ('ada', 'e2', 1, 'back pain', NULL),"
					+ " ('bea', 'e1', 0, 'hip pain', '2025-03-01')");
			statement.execute("INSERT INTO visit (patient_id, id, parent_id, position, visited_on, taught_back) VALUES"
					+ " ('ada', 'v1', 'e1', 0, '2025-01-31', TRUE), ('ada', 'v2', 'e2', 0, '2025-06-02', TRUE)");
		}
		var listed = database.patients().search("").stream().map(PatientSummary::care).toList();
		assertEquals(List.of(new CareState(Optional.of("back pain"), Optional.of(LocalDate.of(2025, 6, 2)), false),
				new CareState(Optional.of("hip pain"), Optional.empty(), true),
				new CareState(Optional.empty(), Optional.empty(), false)), listed);
	}

	private static String textOf(String script) throws IOException {
		try (var content = Migrations.class.getResourceAsStream("/migrations/" + script)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	public void everyScriptInTheBundleIsRun() throws URISyntaxException, SQLException {
		database.patients().search("");
		var first = Path.of(Migrations.class.getResource("/migrations/V001__records.sql").toURI());
		var files = first.getParent().toFile().list((File folder, String name) -> name.endsWith(".sql"));
		try (var connection = database.connections().getConnection();
				var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT COUNT(*) FROM schema_version")) {
			assertTrue(rows.next());
			assertEquals(Arrays.toString(files), files.length, rows.getInt(1));
		}
	}
}
