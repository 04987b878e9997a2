package org.physiobench.persistence;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.physiobench.persistence.audit.Actor;
import org.physiobench.persistence.audit.AuditLog;
import org.physiobench.persistence.mapping.Table;

/** A real database, encrypted as in production, in a folder that goes away with the tests. */
final class EncryptedDatabase extends ExternalResource {

	private static final String DATABASE_CLOSED = "08006";

	private final TemporaryFolder folder = new TemporaryFolder();
	private EmbeddedDataSource source;

	@Override
	protected void before() throws IOException {
		folder.create();
		System.setProperty("derby.stream.error.file", folder.getRoot().toPath().resolve("derby.log").toString());
		// no test here pulls the plug, so nothing waits for the disk
		System.setProperty("derby.system.durability", "test");
		source = source();
		source.setCreateDatabase("create");
		source.setConnectionAttributes("dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;"
				+ "encryptionKeyLength=256;bootPassword=" + "0123456789abcdef".repeat(4));
	}

	@Override
	protected void after() {
		try {
			close();
		} catch (SQLException e) {
			throw new AssertionError("The database was not closed", e);
		}
		folder.delete();
	}

	private EmbeddedDataSource source() {
		var database = new EmbeddedDataSource();
		database.setDatabaseName(folder.getRoot().toPath().resolve("database").toString());
		return database;
	}

	DataSource connections() {
		return source;
	}

	/** A fresh program on the same database. */
	SqlPatientRecords patients() {
		return new SqlPatientRecords(new Database(source));
	}

	/** A fresh program on the same database. */
	SqlExerciseLibraryRecords libraries() {
		return new SqlExerciseLibraryRecords(new Database(source));
	}

	/** Notes what Ada does on the machine in room 1. */
	static AuditLog audit() {
		return new AuditLog(InstantSource.fixed(Instant.parse("2026-11-22T09:30:00.125Z")), () -> new Actor("ada", "room-1"));
	}

	/** Removes all records. */
	void empty() throws SQLException {
		empty(source);
	}

	/** Removes all records of a database. */
	static void empty(DataSource source) throws SQLException {
		new SqlPatientRecords(new Database(source)).search("");
		var tables = new ArrayList<Table>(SqlPatientRecords.schema().tables());
		tables.addAll(SqlExerciseLibraryRecords.schema().tables());
		try (var connection = source.getConnection(); var statement = connection.createStatement()) {
			statement.executeUpdate("DELETE FROM program_template_content");
			statement.executeUpdate("DELETE FROM program_template");
			statement.executeUpdate("DELETE FROM issued_document_content");
			statement.executeUpdate("DELETE FROM issued_document");
			statement.executeUpdate("DELETE FROM record_draft_content");
			statement.executeUpdate("DELETE FROM record_draft");
			for (var table : tables.reversed()) {
				statement.executeUpdate("DELETE FROM " + table.name());
			}
			statement.executeUpdate("DELETE FROM audit_entry");
			statement.executeUpdate("UPDATE audit_head SET entries = 0, sha256 = ''");
		}
	}

	/** Closes the database; the next use opens it again from its files. */
	void close() throws SQLException {
		var closing = source();
		closing.setShutdownDatabase("shutdown");
		try {
			closing.getConnection().close();
		} catch (SQLException e) {
			if (!DATABASE_CLOSED.equals(e.getSQLState())) {
				throw e;
			}
		}
	}
}
