package org.physiobench.persistence.derby;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import org.physiobench.core.workstation.DataFolder;

/** Has a database open, as a workbench has, and takes orders for backups until its input ends. */
public final class BusyProgram {

	private BusyProgram() {
	}

	/**
	 * Runs it.
	 *
	 * @param arguments the data folder, the folder for keys, and "serving" if orders are taken
	 */
	public static void main(String[] arguments) throws SQLException, IOException {
		var folder = new DataFolder(Path.of(arguments[0]));
		var database = new EmbeddedDatabase(folder, Path.of(arguments[1]));
		var backups = new DerbyBackups(folder, database, new KnownSteps(6), Path.of(arguments[1]), Clock.systemUTC(),
				(what, failure) -> System.err.println(what + ' ' + failure));
		database.getConnection().close();
		try (var orders = arguments.length > 2 ? backups.answerOthers() : null) {
			System.out.println("ready");
			while (System.in.read() >= 0) {
				continue;
			}
		}
		database.close();
	}
}
