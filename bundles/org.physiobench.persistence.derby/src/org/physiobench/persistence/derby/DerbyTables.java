package org.physiobench.persistence.derby;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.upkeep.Inspected;
import org.physiobench.core.upkeep.Inspection;
import org.physiobench.core.workstation.ExplainedException;

/** Lets Derby compare every table with its indexes, and every row with the conditions that the tables set. */
@Component
public final class DerbyTables implements Inspection {

	private static final String TABLES = """
			SELECT s.schemaname, t.tablename FROM sys.systables t JOIN sys.sysschemas s ON s.schemaid = t.schemaid
			WHERE t.tabletype = 'T' ORDER BY t.tablename""";

	private static final String CONDITIONS = """
			SELECT s.schemaname, t.tablename, c.constraintname, k.checkdefinition
			FROM sys.syschecks k JOIN sys.sysconstraints c ON c.constraintid = k.constraintid
			JOIN sys.systables t ON t.tableid = c.tableid JOIN sys.sysschemas s ON s.schemaid = t.schemaid
			ORDER BY t.tablename, c.constraintname""";

	private final EmbeddedDatabase database;

	/** Does not connect yet. */
	@Activate
	public DerbyTables(@Reference EmbeddedDatabase database) {
		this.database = database;
	}

	@Override
	public List<Inspected> inspect(IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, 2);
		try (var connection = database.getConnection()) {
			var tables = tables(connection, progress.split(1));
			return connection.isClosed() ? List.of(tables) : List.of(tables, conditions(connection, progress.split(1)));
		} catch (SQLException e) {
			throw new ExplainedException("The tables of the database cannot be listed; nothing was changed. Restore a backup.",
					Discretion.of(e));
		}
	}

	private static Inspected tables(Connection connection, SubMonitor progress) throws SQLException {
		var tables = rows(connection, TABLES, 2);
		progress.setWorkRemaining(tables.size());
		var findings = new ArrayList<String>();
		int examined = 0;
		while (examined < tables.size() && !connection.isClosed()) {
			progress.split(1);
			check(connection, tables.get(examined++)).ifPresent(findings::add);
		}
		if (examined < tables.size()) {
			// Derby gives up a database with a damaged page
			findings.add("Tables that were not looked at, because the database closed itself: %d."
					.formatted(tables.size() - examined));
		}
		return new Inspected("tables with their indexes", examined, findings);
	}

	private static Optional<String> check(Connection connection, List<String> table) {
		try (var check = connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(?, ?)")) {
			check.setString(1, table.get(0));
			check.setString(2, table.get(1));
			try (var sound = check.executeQuery()) {
				// the table is looked at when the row is asked for
				sound.next();
			}
			return Optional.empty();
		} catch (SQLException e) {
			return Optional.of("The table %s is damaged: %s".formatted(table.get(1), firstLine(e)));
		}
	}

	private static Inspected conditions(Connection connection, SubMonitor progress) throws SQLException {
		var conditions = rows(connection, CONDITIONS, 4);
		progress.setWorkRemaining(conditions.size());
		var findings = new ArrayList<String>();
		for (var condition : conditions) {
			progress.split(1);
			broken(connection, condition).ifPresent(findings::add);
		}
		return new Inspected("conditions of the tables", conditions.size(), findings);
	}

	private static Optional<String> broken(Connection connection, List<String> condition) {
		var sql = "SELECT COUNT(*) FROM \"%s\".\"%s\" WHERE NOT %s".formatted(condition.get(0), condition.get(1),
				condition.get(3));
		try {
			var broken = rows(connection, sql, 1).getFirst().getFirst();
			return Optional.of(broken).filter(count -> !count.equals("0"))
					.map(count -> "%s rows of the table %s break the condition %s.".formatted(count, condition.get(1),
							condition.get(2)));
		} catch (SQLException e) {
			return Optional.of("The condition %s of the table %s cannot be checked: %s".formatted(condition.get(2),
					condition.get(1), firstLine(e)));
		}
	}

	/** What follows may be the content of a page, decrypted. */
	private static String firstLine(SQLException failure) {
		return failure.getMessage().split("[:\\v]", 2)[0];
	}

	private static List<List<String>> rows(Connection connection, String sql, int columns) throws SQLException {
		var found = new ArrayList<List<String>>();
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				var row = new ArrayList<String>();
				for (int i = 1; i <= columns; i++) {
					row.add(rows.getString(i));
				}
				found.add(row);
			}
		}
		return found;
	}
}
