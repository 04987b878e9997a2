package org.physiobench.persistence;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;

import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.workstation.ExplainedException;

/** What a database says of a value that it does not take does not reach the log. */
@RunWith(OnEachEngine.class)
public final class DiscreetDatabaseTest {

	private static final String NAME = "Quistgaard-Ulvestad";

	@Rule
	public final TestDatabase database = new TestDatabase();

	@Test
	public void aFailureIsLoggedWithItsStateAndWithoutTheRecord() throws SQLException {
		var records = new Database(database.connections());
		records.read(connection -> connection.isReadOnly());

		var failure = assertThrows(ExplainedException.class, () -> records.write(connection -> {
			try (var statement = connection.createStatement()) {
				return statement.executeUpdate("INSERT INTO patient_changes (id, latest) VALUES (CAST('" + NAME
						+ "' AS INTEGER), 1)");
			}
		}));

		var text = new StringWriter();
		failure.printStackTrace(new PrintWriter(text));
		assertFalse(text.toString(), text.toString().contains(NAME));
		assertTrue(text.toString(), text.toString().contains("[22"));
	}
}
