package org.physiobench.faults;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/** Looks below the repositories: whether the tables and their indexes agree, and every row has its owner. */
final class Soundness {

	/** Compares each table with its indexes, and fails when they differ. */
	private static final String CHECK_TABLES = """
			SELECT t.tablename FROM sys.sysschemas s JOIN sys.systables t ON t.schemaid = s.schemaid
			WHERE t.tabletype = 'T' AND SYSCS_UTIL.SYSCS_CHECK_TABLE(s.schemaname, t.tablename) <> 1""";

	private record ForeignKey(String table, String owner, List<String> columns, List<String> ownerColumns) {

		String orphans() {
			var sql = new StringBuilder("SELECT COUNT(*) FROM " + table + " r WHERE NOT EXISTS (SELECT 1 FROM " + owner + " o WHERE ");
			for (int i = 0; i < columns.size(); i++) {
				sql.append(i == 0 ? "" : " AND ").append("o.").append(ownerColumns.get(i)).append(" = r.").append(columns.get(i));
			}
			sql.append(')');
			columns.forEach(column -> sql.append(" AND r.").append(column).append(" IS NOT NULL"));
			return sql.toString();
		}
	}

	private final DataSource database;

	Soundness(DataSource database) {
		this.database = database;
	}

	/** What is wrong; empty when nothing is. */
	List<String> faults() throws SQLException {
		var faults = new ArrayList<String>();
		try (var connection = database.getConnection(); var statement = connection.createStatement()) {
			try (var tables = statement.executeQuery(CHECK_TABLES)) {
				while (tables.next()) {
					faults.add("table and indexes differ: " + tables.getString(1));
				}
			}
			for (var key : foreignKeys(connection)) {
				try (var rows = statement.executeQuery(key.orphans())) {
					if (rows.next() && rows.getLong(1) > 0) {
						faults.add(rows.getLong(1) + " rows without an owner in " + key.table());
					}
				}
			}
		}
		return faults;
	}

	private static List<ForeignKey> foreignKeys(Connection connection) throws SQLException {
		var keys = new ArrayList<ForeignKey>();
		DatabaseMetaData about = connection.getMetaData();
		var tables = new ArrayList<String>();
		try (var rows = about.getTables(null, connection.getSchema(), null, new String[] { "TABLE" })) {
			while (rows.next()) {
				tables.add(rows.getString("TABLE_NAME"));
			}
		}
		for (var table : tables) {
			Map<String, ForeignKey> named = new LinkedHashMap<>();
			try (var rows = about.getImportedKeys(null, connection.getSchema(), table)) {
				while (rows.next()) {
					var owner = rows.getString("PKTABLE_NAME");
					var key = named.computeIfAbsent(rows.getString("FK_NAME"),
							name -> new ForeignKey(table, owner, new ArrayList<>(), new ArrayList<>()));
					key.columns().add(rows.getString("FKCOLUMN_NAME"));
					key.ownerColumns().add(rows.getString("PKCOLUMN_NAME"));
				}
			}
			keys.addAll(named.values());
		}
		return keys;
	}
}
