package org.physiobench.persistence.postgresql;

import java.sql.Connection;
import java.sql.SQLException;

import org.osgi.service.component.annotations.Component;
import org.physiobench.core.database.SharedDatabase;
import org.physiobench.core.database.SharedDatabaseCheck;

/** Connects once and asks the server about itself. Works whichever database was chosen. */
@Component
public final class ServerCheck implements SharedDatabaseCheck {

	private static final String IS_ENCRYPTED = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
	private static final String MAY_CREATE = "SELECT has_schema_privilege(current_schema(), 'CREATE')";

	@Override
	public Answer tryOut(SharedDatabase database) {
		try (var connection = Server.of(database).getConnection()) {
			var about = connection.getMetaData();
			return new Answer(about.getDatabaseProductName() + ' ' + about.getDatabaseProductVersion(),
					isTrue(connection, IS_ENCRYPTED), isTrue(connection, MAY_CREATE));
		} catch (SQLException e) {
			throw Explanation.of(database, e);
		}
	}

	private static boolean isTrue(Connection connection, String question) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(question)) {
			return rows.next() && rows.getBoolean(1);
		}
	}
}
