package org.physiobench.app.internal.commandline;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.core.upkeep.Verification;

import picocli.CommandLine.Command;

/** Looks whether everything that is stored is sound. */
@Command(name = "verify", description = "Checks everything that is stored: tables, conditions, versions, and that every record reads back. Changes nothing.", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<Verification> verification;

	VerifyCommand(Console console, Supplier<Verification> verification) {
		this.console = Objects.requireNonNull(console);
		this.verification = Objects.requireNonNull(verification);
	}

	@Override
	public Integer call() {
		return new VerificationText(console).print(verification.get());
	}
}
