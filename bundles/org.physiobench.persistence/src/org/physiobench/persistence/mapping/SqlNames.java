package org.physiobench.persistence.mapping;

import java.util.Locale;
import java.util.Set;

/** Turns names of the model into names that Derby and PostgreSQL take without quotes. */
final class SqlNames {

	/** PostgreSQL cuts longer names off. */
	private static final int LONGEST = 63;

	/** What Derby or PostgreSQL reserve, as far as it is a single word that a model might use. */
	private static final Set<String> RESERVED = Set.of("""
			add all alter analyse analyze and any array as asc at authorization begin between binary bit both by call
			case cast char character check close collate collation column commit connect constraint continue convert
			create cross current cursor deallocate dec decimal declare default deferrable deferred delete desc
			describe diagnostics disconnect distinct do double drop else end escape except exception exec execute
			exists explain external false fetch first float for foreign found freeze from full function get go goto
			grant group having hour identity ilike immediate in index indicator initially inner inout input insensitive
			insert int integer intersect into is isnull isolation join key last lateral leading left like limit localtime
			lower ltrim match minute national natural nchar next no not notnull null numeric nvarchar of offset on only
			open option or order outer output over overlaps pad partial placing prepare preserve primary prior privileges
			procedure public read real references relative restrict returning revoke right rollback rows rtrim schema
			scroll second select session_user set similar smallint some space sql sqlcode sqlerror sqlstate substr
			substring symmetric system_user table tablesample temporary then timezone_hour timezone_minute to trailing
			transaction translate translation trim true union unique unknown update upper user using values varchar
			variadic varying verbose view when whenever where window with work write xml year""".split("\\s+"));

	private SqlNames() {
	}

	/** The name of a table or column for a name in camel case. */
	static String of(String modelName) {
		return checked(snakeCase(modelName));
	}

	/** The name of a table or column that belongs to another: {@code owner_part}. */
	static String of(String ownerName, String modelName) {
		return checked(ownerName + "_" + snakeCase(modelName));
	}

	private static String snakeCase(String modelName) {
		return modelName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
	}

	private static String checked(String name) {
		var free = RESERVED.contains(name) ? name + "_" : name;
		if (free.length() > LONGEST) {
			throw new IllegalStateException("Longer than a database takes: " + free);
		}
		return free;
	}
}
