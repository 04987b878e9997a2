package org.physiobench.persistence.derby;

import java.nio.file.Path;
import java.sql.SQLException;

import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/** Opens a database as a second Physiobench would; exits with 1 and the explanation when it is refused. */
public final class SecondProgram {

	private SecondProgram() {
	}

	/**
	 * Runs it.
	 *
	 * @param arguments the data folder and the folder for keys
	 */
	public static void main(String[] arguments) throws SQLException {
		var database = new EmbeddedDatabase(new DataFolder(Path.of(arguments[0])), Path.of(arguments[1]));
		try {
			database.getConnection().close();
			database.close();
		} catch (ExplainedException e) {
			System.out.println(e.getMessage());
			System.exit(1);
		}
	}
}
