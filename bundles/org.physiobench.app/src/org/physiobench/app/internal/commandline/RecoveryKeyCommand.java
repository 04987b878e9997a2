package org.physiobench.app.internal.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.core.protection.RecoveryKey;
import org.physiobench.core.protection.RecoverySheet;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.WholeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a new recovery key for the database of this machine. */
@Command(name = "recovery-key", description = "Makes a recovery key that opens the database when the passphrase or the profile is lost, and writes a sheet with it to print and keep. A recovery key made before opens nothing any more.", mixinStandardHelpOptions = true)
final class RecoveryKeyCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<DatabaseProtection> database;
	private final Clock clock;

	@Option(names = "--out", required = true, paramLabel = "FILE", description = "The text file to write; outside of the data folder, and not there yet.")
	private Path file = Path.of("");

	RecoveryKeyCommand(Console console, Supplier<DatabaseProtection> database, Clock clock) {
		this.console = Objects.requireNonNull(console);
		this.database = Objects.requireNonNull(database);
		this.clock = Objects.requireNonNull(clock);
	}

	@Override
	public Integer call() {
		DatabaseProtection protection = database.get();
		RecoveryKey key = RecoveryKey.random();
		RecoverySheet sheet = new RecoverySheet(key, protection.place(), LocalDate.now(clock));
		if (sheet.wouldLieBesideTheData(file)) {
			throw new ExplainedException(
					"%s is in the data folder, where a thief of the records would find it; nothing was changed. Choose another place."
							.formatted(file));
		}
		if (Files.exists(file)) {
			throw new ExplainedException("%s is there already; nothing was changed. Choose another name.".formatted(file));
		}
		// the sheet first: a key that opens nothing yet is a nuisance, a lost one is not to be had again
		new WholeFile(file).write(draft -> Files.writeString(draft, sheet.text()));
		protection.replaceRecoveryKey(key);
		console.line("%s: a recovery key; print it, keep it apart from this computer, and remove the file".formatted(file));
		return ExitCodes.DONE;
	}
}
