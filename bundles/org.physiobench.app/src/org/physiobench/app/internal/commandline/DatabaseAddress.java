package org.physiobench.app.internal.commandline;

import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.database.SharedDatabase;
import org.physiobench.core.workstation.ExplainedException;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a database; a mistake is told without it, because a password may be in it. */
final class DatabaseAddress implements ITypeConverter<DatabaseChoice> {

	private static final String OWN = "own";

	@Override
	public DatabaseChoice convert(String address) {
		if (address.equals(OWN)) {
			return DatabaseChoice.own();
		}
		try {
			return DatabaseChoice.of(SharedDatabase.parse(address));
		} catch (ExplainedException e) {
			throw new TypeConversionException(e.getMessage());
		}
	}
}
