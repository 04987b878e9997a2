package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.persistence.mapping.Column;
import org.physiobench.persistence.mapping.SchemaScript;
import org.physiobench.persistence.mapping.Table;

/** The model and the tables that the scripts make say the same. */
@RunWith(OnEachEngine.class)
public final class SchemaDriftTest {

	/** What the database keeps for itself. */
	private static final List<String> BESIDES_THE_MODEL = List.of("schema_version", "audit_", "patient_changes",
			"record_draft", "issued_document", "program_template", "patient.changed_in");

	@Rule
	public final TestDatabase database = new TestDatabase();

	@Test
	public void theScriptsMakeTheTablesAndColumnsOfTheModelAndNoOthers() throws SQLException {
		var hint = "Add a migration script that leads to:\n" + SchemaScript.of(SqlPatientRecords.schema())
				+ SchemaScript.of(SqlExerciseLibraryRecords.schema());
		database.patients().search("");
		try (var connection = database.connections().getConnection()) {
			assertEquals(hint, lines(ofModel()), lines(ofDatabase(connection)));
		}
	}

	private static String lines(Map<String, String> facts) {
		var text = new StringBuilder();
		facts.forEach((name, fact) -> text.append(name).append(": ").append(fact).append('\n'));
		return text.toString();
	}

	private static Map<String, String> ofModel() {
		var facts = new TreeMap<String, String>();
		Stream.of(SqlPatientRecords.schema(), SqlExerciseLibraryRecords.schema())
				.flatMap(schema -> schema.tables().stream()).forEach(table -> describe(table, facts));
		return facts;
	}

	private static void describe(Table table, Map<String, String> facts) {
		for (var column : table.columns()) {
			facts.put(table.name() + "." + column.name(), column.type().jdbcType() + " " + column.type().longest()
					+ (column.required() ? " NOT NULL" : ""));
		}
		for (int i = 0; i < table.key().size(); i++) {
			facts.put(table.name() + " key " + (i + 1), table.key().get(i).name());
		}
		table.owner().ifPresent(owner -> {
			for (int i = 0; i < owner.key().size(); i++) {
				facts.put(table.name() + " owner " + (i + 1), table.ownerColumns().get(i).name() + " -> "
						+ owner.name() + "." + name(owner, i));
			}
		});
	}

	private static String name(Table table, int keyColumn) {
		Column column = table.key().get(keyColumn);
		return column.name();
	}

	private static Map<String, String> ofDatabase(Connection connection) throws SQLException {
		var facts = new TreeMap<String, String>();
		var data = connection.getMetaData();
		try (var columns = data.getColumns(null, connection.getSchema(), "%", "%")) {
			while (columns.next()) {
				var table = columns.getString("TABLE_NAME");
				int type = typeOf(columns);
				boolean text = type == Types.VARCHAR;
				boolean required = columns.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls;
				facts.put(lower(table + "." + columns.getString("COLUMN_NAME")), type + " "
						+ (text ? columns.getInt("COLUMN_SIZE") : 0) + (required ? " NOT NULL" : ""));
				addKeys(data, connection.getSchema(), table, facts);
			}
		}
		facts.keySet().removeIf(fact -> BESIDES_THE_MODEL.stream().anyMatch(fact::startsWith));
		return facts;
	}

	/** The driver of PostgreSQL takes a flag for a bit. */
	private static int typeOf(ResultSet columns) throws SQLException {
		int type = columns.getInt("DATA_TYPE");
		return type == Types.BIT ? Types.BOOLEAN : type;
	}

	private static void addKeys(DatabaseMetaData data, String schema, String table, Map<String, String> facts)
			throws SQLException {
		try (var keys = data.getPrimaryKeys(null, schema, table)) {
			while (keys.next()) {
				facts.put(lower(table + " key " + keys.getInt("KEY_SEQ")), lower(keys.getString("COLUMN_NAME")));
			}
		}
		try (var owners = data.getImportedKeys(null, schema, table)) {
			while (owners.next()) {
				facts.put(lower(table + " owner " + owners.getInt("KEY_SEQ")), lower(owners.getString("FKCOLUMN_NAME")
						+ " -> " + owners.getString("PKTABLE_NAME") + "." + owners.getString("PKCOLUMN_NAME")));
			}
		}
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
