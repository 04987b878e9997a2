package org.physiobench.persistence.mapping;

import java.util.ArrayList;
import java.util.stream.Collectors;

import org.physiobench.core.quantity.ValueRange;
import org.physiobench.persistence.mapping.Table.Kind;

/** The statements that would create the tables of a schema from nothing: what a script looks like that is right. */
public final class SchemaScript {

	private SchemaScript() {
	}

	/** The script of a schema. */
	public static String of(RecordSchema schema) {
		return schema.tables().stream().map(SchemaScript::create).collect(Collectors.joining("\n"));
	}

	private static String create(Table table) {
		var lines = new ArrayList<String>();
		for (var column : table.columns()) {
			lines.add(column.name() + " " + column.type().declaration() + (column.required() ? " NOT NULL" : ""));
		}
		lines.add("CONSTRAINT " + table.name() + "_pk PRIMARY KEY (" + Column.names(table.key()) + ")");
		table.owner().ifPresent(owner -> lines.add("CONSTRAINT " + table.name() + "_fk FOREIGN KEY ("
				+ Column.names(table.ownerColumns()) + ") REFERENCES " + owner.name() + " ("
				+ Column.names(owner.key()) + ")"));
		var script = "CREATE TABLE " + table.name() + " (\n\t" + String.join(",\n\t", lines) + "\n);\n";
		return (hasParentColumn(table) ? script + index(table) : script) + checks(table);
	}

	/** The constraints that hold numbers within the ranges of the model. */
	static String checks(Table table) {
		return table.content().stream().filter(column -> column.range().isPresent())
				.map(column -> "ALTER TABLE " + table.name() + " ADD CONSTRAINT " + table.name() + "_" + column.name()
						+ "_range CHECK (" + condition(column.name(), column.range().get()) + ");\n")
				.collect(Collectors.joining());
	}

	private static String condition(String name, ValueRange range) {
		if (range.least().isPresent() && range.most().isPresent()) {
			return name + " BETWEEN " + range.least().get() + " AND " + range.most().get();
		}
		return range.least().isPresent() ? name + " >= " + range.least().get() : name + " <= " + range.most().orElseThrow();
	}

	private static boolean hasParentColumn(Table table) {
		return table.kind() == Kind.IDENTIFIED && table.ownerColumns().size() > 1;
	}

	private static String index(Table table) {
		return "CREATE INDEX " + table.name() + "_parent ON " + table.name() + " ("
				+ Column.names(table.ownerColumns()) + ");\n";
	}
}
