package org.physiobench.persistence.mapping;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;

/** The types of columns, each in words that Derby and PostgreSQL both understand. */
public enum ColumnType {

	/** What identifies a row; short, because indexes hold it. */
	ID(Types.VARCHAR, "VARCHAR(128)", 128),
	/** Free text. */
	TEXT(Types.VARCHAR, "VARCHAR(32672)", 32_672),
	/** The literal of an enumeration. */
	LITERAL(Types.VARCHAR, "VARCHAR(64)", 64),
	/** A whole number. */
	INTEGER(Types.INTEGER, "INTEGER", 0),
	/** A large whole number. */
	LONG(Types.BIGINT, "BIGINT", 0),
	/** A number with a fraction. */
	DECIMAL(Types.DOUBLE, "DOUBLE PRECISION", 0),
	/** Yes or no. */
	FLAG(Types.BOOLEAN, "BOOLEAN", 0),
	/** A calendar date. */
	DATE(Types.DATE, "DATE", 0);

	private static final Map<Class<?>, ColumnType> BY_CLASS = Map.of(String.class, TEXT, int.class, INTEGER,
			Integer.class, INTEGER, long.class, LONG, Long.class, LONG, double.class, DECIMAL, Double.class, DECIMAL,
			boolean.class, FLAG, Boolean.class, FLAG);

	private final int jdbcType;
	private final String declaration;
	private final int longest;

	ColumnType(int jdbcType, String declaration, int longest) {
		this.jdbcType = jdbcType;
		this.declaration = declaration;
		this.longest = longest;
	}

	/** The type in which an attribute is stored. */
	static ColumnType of(EAttribute attribute) {
		if (attribute.isID()) {
			return ID;
		}
		if (attribute.getEAttributeType() instanceof EEnum) {
			return LITERAL;
		}
		Class<?> javaType = attribute.getEAttributeType().getInstanceClass();
		if (javaType == LocalDate.class) {
			return DATE;
		}
		var type = BY_CLASS.get(javaType);
		if (type == null) {
			throw new IllegalStateException("No rule says how to store " + attribute);
		}
		return type;
	}

	/** The type as a script declares it. */
	public String declaration() {
		return declaration;
	}

	/** The type as {@link java.sql.DatabaseMetaData} names it, one of {@link Types}. */
	public int jdbcType() {
		return jdbcType;
	}

	/** The most characters that a column takes, 0 where it is no text. */
	public int longest() {
		return longest;
	}

	void bind(PreparedStatement statement, int index, Object value) throws SQLException {
		if (value == null) {
			statement.setNull(index, jdbcType);
		} else if (value instanceof LocalDate date) {
			statement.setDate(index, Date.valueOf(date));
		} else {
			statement.setObject(index, value, jdbcType);
		}
	}

	Object read(ResultSet rows, int index) throws SQLException {
		var value = rows.getObject(index);
		return value instanceof Date date ? date.toLocalDate() : value;
	}
}
