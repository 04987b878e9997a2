package org.physiobench.app.internal.commandline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.core.upkeep.Backups;
import org.physiobench.core.upkeep.RestoredBackup;
import org.physiobench.core.upkeep.Verification;
import org.physiobench.core.workstation.ExplainedException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings a backup back, opens it and verifies it. */
@Command(name = "restore", description = "Puts a backup into the data folder, or into the shared database, and verifies it. What was there before is moved aside or backed up, not deleted.", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer>, UnlocksLater {

	private final Console console;
	private final Supplier<Backups> backups;
	private final Supplier<Verification> verification;
	private final Runnable unlocking;

	@Option(names = "--from", required = true, paramLabel = "DIR", description = "The folder of the backup.")
	private Path folder = Path.of("");

	@Option(names = "--replace", description = "Restore it although there are records already.")
	private boolean replace;

	RestoreCommand(Console console, Supplier<Backups> backups, Supplier<Verification> verification,
			Runnable unlocking) {
		this.console = Objects.requireNonNull(console);
		this.backups = Objects.requireNonNull(backups);
		this.verification = Objects.requireNonNull(verification);
		this.unlocking = Objects.requireNonNull(unlocking);
	}

	@Override
	public Integer call() {
		RestoredBackup restored = backups.get().restore(folder, replace, unlocking,
				new ConsoleProgress(console, "Restoring"));
		console.line("%s: restored as of %s".formatted(folder, restored.backup().madeAt()));
		restored.replaced().ifPresent(aside -> console.line("%s: what was there before".formatted(aside)));
		try {
			return new VerificationText(console).print(verification.get());
		} catch (ExplainedException e) {
			throw new ExplainedException("The backup is in its place, but it could not be opened and verified. " + e.getMessage(), e);
		}
	}
}
