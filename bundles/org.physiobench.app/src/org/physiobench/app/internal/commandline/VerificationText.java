package org.physiobench.app.internal.commandline;

import java.util.List;
import java.util.Objects;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.upkeep.Inspected;
import org.physiobench.core.upkeep.Verification;

/** A verification on the console: what was looked at, each finding, and a closing line. */
final class VerificationText {

	private final Console console;

	VerificationText(Console console) {
		this.console = Objects.requireNonNull(console);
	}

	/** Verifies, says what came of it, and answers the exit code. */
	int print(Verification verification) {
		List<Inspected> parts = verification.verify(new ConsoleProgress(console, "Verifying"));
		for (Inspected part : parts) {
			console.line("%s: %d examined, %s".formatted(part.subject(), part.examined(),
					part.findings().isEmpty() ? "all sound" : part.findings().size() + " findings"));
			part.findings().forEach(console::line);
		}
		long findings = parts.stream().mapToLong(part -> part.findings().size()).sum();
		if (findings == 0) {
			console.line("Everything is sound.");
			return ExitCodes.DONE;
		}
		console.explain("%d things are wrong with the database. Nothing was changed. Make a backup of it as it is, then restore the last backup that is sound."
				.formatted(findings));
		return ExitCodes.FAILED;
	}
}
