package org.physiobench.persistence;

import java.io.IOException;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.rules.ExternalResource;
import org.physiobench.persistence.OnEachEngine.Engine;
import org.physiobench.persistence.audit.Actor;

/** A real database of the kind on which the tests are running, which goes away with them. */
final class TestDatabase extends ExternalResource {

	private final EncryptedDatabase embedded = new EncryptedDatabase();
	private final ServerDatabase onServer = new ServerDatabase();

	@Override
	protected void before() throws IOException, SQLException {
		if (isEmbedded()) {
			embedded.before();
		} else {
			onServer.before();
		}
	}

	@Override
	protected void after() {
		if (isEmbedded()) {
			embedded.after();
		} else {
			onServer.after();
		}
	}

	private static boolean isEmbedded() {
		return OnEachEngine.current() == Engine.DERBY;
	}

	DataSource connections() {
		return isEmbedded() ? embedded.connections() : onServer.connections();
	}

	/** A fresh program on the same database. */
	SqlPatientRecords patients() {
		return new SqlPatientRecords(new Database(connections()));
	}

	/** A fresh program on the same database. */
	SqlExerciseLibraryRecords libraries() {
		return new SqlExerciseLibraryRecords(new Database(connections()));
	}

	/** A fresh program on the same database. */
	SqlProgramTemplates templates() {
		return new SqlProgramTemplates(new Database(connections()));
	}

	/** The drafts of a user in room 1, by a fresh program on the same database. */
	SqlRecordDrafts draftsOf(String user) {
		return new SqlRecordDrafts(new Database(connections()), () -> new Actor(user, "room-1"));
	}

	/** A fresh program on the same database. */
	SqlIssuedDocuments documents() {
		return new SqlIssuedDocuments(new Database(connections()));
	}

	/** A fresh program on the same database. */
	SqlAuditTrail auditTrail() {
		return new SqlAuditTrail(new Database(connections()), EncryptedDatabase.audit());
	}

	/** Removes all records. */
	void empty() throws SQLException {
		EncryptedDatabase.empty(connections());
	}

	/** Closes the database where that can be done; the next use opens it again. */
	void close() throws SQLException {
		if (isEmbedded()) {
			embedded.close();
		}
	}
}
