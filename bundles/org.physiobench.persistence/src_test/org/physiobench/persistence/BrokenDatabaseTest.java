package org.physiobench.persistence;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.Test;
import org.physiobench.core.workstation.ExplainedException;

/** What is said when the database breaks under a save. */
public final class BrokenDatabaseTest {

	/** A source whose connections fail in each statement, and a second time when the transaction is undone. */
	private static DataSource failing(SQLException failure, SQLException whenUndone) {
		var connection = (Connection) Proxy.newProxyInstance(BrokenDatabaseTest.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (self, method, arguments) -> {
					switch (method.getName()) {
					case "rollback" -> throw whenUndone;
					case "createStatement", "prepareStatement" -> throw failure;
					default -> {
						return null;
					}
					}
				});
		return (DataSource) Proxy.newProxyInstance(BrokenDatabaseTest.class.getClassLoader(),
				new Class<?>[] { DataSource.class },
				(self, method, arguments) -> method.getName().equals("isWrapperFor") ? Boolean.FALSE : connection);
	}

	private static ExplainedException failureOfASave(SQLException failure, SQLException whenUndone) {
		var records = new SqlPatientRecords(new Database(failing(failure, whenUndone)));
		return assertThrows(ExplainedException.class, () -> records.commit(Patients.ada()));
	}

	@Test
	public void whatBrokeTheConnectionIsNotHiddenByTheUndoingThatFailsToo() {
		var failure = new SQLException("The page could not be written", "XSDG1");
		var whenUndone = new SQLException("No current connection", "08003");
		var explained = failureOfASave(failure, whenUndone);
		assertEquals("java.sql.SQLException [XSDG1]", explained.getCause().getMessage());
		assertArrayEquals(failure.getStackTrace(), explained.getCause().getStackTrace());
		assertEquals("java.sql.SQLException [08003]", explained.getCause().getSuppressed()[0].getMessage());
		assertTrue(explained.getMessage(), explained.getMessage().contains("could not be saved"));
		assertFalse(explained.getMessage(), explained.getMessage().contains("full"));
	}

	@Test
	public void aFullDiskIsNamedWithWhatToDo() {
		var explained = failureOfASave(new SQLException("could not extend file", "53100"), new SQLException("gone"));
		assertTrue(explained.getMessage(),
				explained.getMessage().endsWith("The disk with the database is full: make room on it first."));
	}
}
