package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;
import org.physiobench.persistence.mapping.Column;
import org.physiobench.persistence.mapping.Table;

/** The ranges that the model gives for numbers hold in the database too, whoever writes to it. */
public final class ValueRangeTest {

	@ClassRule
	public static final EncryptedDatabase DATABASE = new EncryptedDatabase();

	@Before
	public void startFull() throws SQLException {
		DATABASE.empty();
		DATABASE.patients().commit((Patient) FullRecord.of(ModelPackage.Literals.PATIENT));
		DATABASE.libraries().commit((ExerciseLibrary) FullRecord.of(ModelPackage.Literals.EXERCISE_LIBRARY));
	}

	@Test
	public void theDatabaseTakesTheBoundsAndNothingBeyondThem() throws SQLException {
		var tables = Stream.of(SqlPatientRecords.schema(), SqlExerciseLibraryRecords.schema())
				.flatMap(schema -> schema.tables().stream()).toList();
		var missing = new ArrayList<String>();
		int ranges = 0;
		try (var connection = DATABASE.connections().getConnection()) {
			for (var table : tables) {
				for (var column : table.content().stream().filter(found -> found.range().isPresent()).toList()) {
					ranges++;
					if (!isHeld(connection, table, column)) {
						missing.add(table.name() + "_" + column.name() + "_range");
					}
				}
			}
		}
		assertEquals("constraints that a script must add", List.of(), missing);
		assertTrue("ranges in the model: " + ranges, ranges > 30);
	}

	private static boolean isHeld(Connection connection, Table table, Column column) throws SQLException {
		var range = column.range().orElseThrow();
		int least = range.least().orElseThrow();
		boolean above = range.most().isEmpty() || takes(connection, table, column, range.most().get())
				&& !takes(connection, table, column, range.most().get() + 1);
		return above && takes(connection, table, column, least) && !takes(connection, table, column, least - 1);
	}

	private static boolean takes(Connection connection, Table table, Column column, int value) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.executeUpdate("UPDATE " + table.name() + " SET " + column.name() + " = " + value);
			return true;
		} catch (SQLException e) {
			assertTrue(e.getMessage(), e.getSQLState().startsWith("23"));
			return false;
		}
	}

	@Test
	public void aNumberOutOfItsRangeIsRefusedInASentenceBeforeTheDatabaseDoes() {
		var patient = Patients.withHistory(1, 0);
		patient.getEpisodes().getFirst().getVisits().getFirst().setPainNow(11);

		var failure = assertThrows(ExplainedException.class, () -> DATABASE.patients().commit(patient));

		assertEquals("The record was not saved, and what was saved before is unchanged: in its visit entry, “pain now” is"
				+ " 11, and 0 to 10 is possible. Correct this and save again.", failure.getMessage());
	}
}
