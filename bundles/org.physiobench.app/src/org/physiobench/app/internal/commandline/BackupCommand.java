package org.physiobench.app.internal.commandline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.upkeep.BackupInfo;
import org.physiobench.core.upkeep.BackupOccasion;
import org.physiobench.core.upkeep.Backups;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a backup, also while the workbench has the database open. */
@Command(name = "backup", description = "Backs up the database, also while it is in use, into a new folder with the date and time in its name.", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<Backups> backups;

	@Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder in which the new folder is made.")
	private Path folder = Path.of("");

	BackupCommand(Console console, Supplier<Backups> backups) {
		this.console = Objects.requireNonNull(console);
		this.backups = Objects.requireNonNull(backups);
	}

	@Override
	public Integer call() {
		BackupInfo made = backups.get().create(folder.toAbsolutePath(), BackupOccasion.BY_HAND,
				new ConsoleProgress(console, "Backing up"));
		console.line("%s: backup of %d bytes, encrypted".formatted(made.folder(), made.bytes()));
		return ExitCodes.DONE;
	}
}
