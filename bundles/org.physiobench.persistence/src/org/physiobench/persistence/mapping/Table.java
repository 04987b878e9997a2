package org.physiobench.persistence.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One table, and the SQL that reads and writes it.
 *
 * @param name    its name in SQL
 * @param kind    what its rows are
 * @param type    the class of the rows' objects; for values the class of their owner
 * @param owner   the table of the objects that hold the rows; empty for the root
 * @param feature the feature that holds the rows in their owner; empty for the root
 * @param key     what identifies a row; the first column always names the record
 * @param place   where the row belongs, besides its key
 * @param content what the row says
 */
public record Table(String name, Kind kind, EClass type, Optional<Table> owner, Optional<EStructuralFeature> feature,
		List<Column> key, List<Column> place, List<Column> content) {

	/** What the rows of a table are. */
	public enum Kind {
		/** Records. */
		ROOT,
		/** Parts of a record that have an identity. */
		IDENTIFIED,
		/** Parts of a record that are only told by their position. */
		POSITIONED,
		/** Parts of a record without an identity, of which an owner has one or none. */
		SINGLE,
		/** Values of an attribute. */
		VALUES
	}

	/** All columns, the key first. */
	public List<Column> columns() {
		var all = new ArrayList<>(key);
		all.addAll(valueColumns());
		return all;
	}

	/** All columns that are not part of the key. */
	List<Column> valueColumns() {
		var values = new ArrayList<>(place);
		values.addAll(content);
		return values;
	}

	/** The columns of a table below this one that name its owner here. */
	public List<Column> keyInParts() {
		return switch (kind) {
		case ROOT -> List.of(Column.structural(SqlNames.of(name, "id"), ColumnType.ID));
		case SINGLE -> key;
		case IDENTIFIED, POSITIONED, VALUES -> {
			var last = key.getLast();
			var columns = new ArrayList<>(key.subList(0, key.size() - 1));
			columns.add(Column.structural(SqlNames.of(name, last.name()), last.type()));
			yield columns;
		}
		};
	}

	/** The columns that name the owner of a row, in the order of the owner's key. */
	public List<Column> ownerColumns() {
		return switch (kind) {
		case ROOT -> List.of();
		case IDENTIFIED -> isBelowRoot() ? key.subList(0, 1) : List.of(key.getFirst(), place.getFirst());
		case SINGLE -> key;
		case POSITIONED, VALUES -> key.subList(0, key.size() - 1);
		};
	}

	/** The key of the owner of a row. */
	List<Object> ownerKey(List<Object> rowKey, List<Object> values) {
		return switch (kind) {
		case ROOT -> List.of();
		case IDENTIFIED -> isBelowRoot() ? rowKey.subList(0, 1) : List.of(rowKey.getFirst(), values.getFirst());
		case SINGLE -> rowKey;
		case POSITIONED, VALUES -> rowKey.subList(0, rowKey.size() - 1);
		};
	}

	/** Whether the rows of parts with an identity belong to the record itself, so that no column names their owner. */
	boolean isBelowRoot() {
		return owner.orElseThrow().kind() == Kind.ROOT;
	}

	/** What tells a row from the others of its record: for what has an identity its id, for others their key. */
	Object nameOf(Row row) {
		return kind == Kind.ROOT || kind == Kind.IDENTIFIED ? row.cell(key.size() - 1) : keyOf(row);
	}

	/** What identifies a row: its first cells. */
	List<Object> keyOf(Row row) {
		return row.cells().subList(0, key.size());
	}

	/** The cells of a row that are not its key. */
	List<Object> valuesOf(Row row) {
		return row.cells().subList(key.size(), row.cells().size());
	}

	/** The position of the row of a part with an identity. */
	int positionOf(Row row) {
		return (Integer) row.cell(key.size() + place.size() - 1);
	}

	/** Reads all rows of one record in their order; the parameter is the record's id. */
	String select() {
		var order = kind == Kind.ROOT || kind == Kind.SINGLE ? "" : " ORDER BY position";
		return "SELECT " + Column.names(columns()) + " FROM " + name + " WHERE " + key.getFirst().name() + " = ?"
				+ order;
	}

	/** Inserts one row; the parameters are {@link #columns()}. */
	String insert() {
		var parameters = columns().stream().map(column -> "?").collect(Collectors.joining(", "));
		return "INSERT INTO " + name + " (" + Column.names(columns()) + ") VALUES (" + parameters + ")";
	}

	/** Changes one row; the parameters are all columns but the key, then the key. */
	String update() {
		return "UPDATE " + name + " SET " + assignments(valueColumns(), ", ") + " WHERE " + assignments(key, " AND ");
	}

	/** The parameters of {@link #update()}. */
	List<Column> updateColumns() {
		var all = new ArrayList<>(valueColumns());
		all.addAll(key);
		return all;
	}

	/** Deletes one row; the parameters are the key. */
	String delete() {
		return "DELETE FROM " + name + " WHERE " + assignments(key, " AND ");
	}

	/** Deletes all rows of one record; the parameter is the record's id. */
	String deleteRecord() {
		return "DELETE FROM " + name + " WHERE " + key.getFirst().name() + " = ?";
	}

	private static String assignments(List<Column> columns, String between) {
		return columns.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(between));
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}

	@Override
	public String toString() {
		return name;
	}
}
