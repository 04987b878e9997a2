package org.physiobench.app.internal.commandline;

import java.util.List;
import java.util.Objects;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.workstation.ExplainedException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** One run of the command line: whatever happens ends in an exit code and, if it went wrong, in words. */
final class CommandRun {

	private final Console console;
	private final FailureLog log;
	private final Runnable ready;
	private final Runnable unlocking;
	private final CommandLine line;

	/**
	 * @param ready     is run before a command
	 * @param unlocking is run before a command, too, unless it {@link UnlocksLater}
	 */
	CommandRun(Console console, FailureLog log, Runnable ready, Runnable unlocking, List<Object> last,
			Object... commands) {
		this.console = Objects.requireNonNull(console);
		this.log = Objects.requireNonNull(log);
		this.ready = Objects.requireNonNull(ready);
		this.unlocking = Objects.requireNonNull(unlocking);
		this.line = new CommandLine(new TopCommand());
		for (Object command : commands) {
			line.addSubcommand(command);
		}
		last.forEach(line::addSubcommand);
		line.setOut(console.out()).setErr(console.err());
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setExecutionStrategy(this::execute);
		line.setParameterExceptionHandler((wrong, arguments) -> misused(wrong));
		line.setExecutionExceptionHandler((failure, command, result) -> failed(failure));
	}

	int run(String... arguments) {
		int exitCode = line.execute(arguments);
		console.flush();
		return exitCode;
	}

	private int execute(ParseResult arguments) {
		Integer helped = CommandLine.executeHelpRequest(arguments);
		if (helped != null) {
			return helped.intValue();
		}
		try {
			ready.run();
			if (!(commandOf(arguments) instanceof UnlocksLater)) {
				unlocking.run();
			}
		} catch (ExplainedException e) {
			return failed(e);
		}
		try {
			return new RunLast().execute(arguments);
		} catch (LinkageError e) {
			// an installation with a part missing: picocli hands on exceptions only
			return failed(e);
		}
	}

	private static Object commandOf(ParseResult arguments) {
		ParseResult command = arguments;
		while (command.hasSubcommand()) {
			command = command.subcommand();
		}
		return command.commandSpec().userObject();
	}

	private int misused(ParameterException wrong) {
		console.explain(wrong.getMessage());
		console.explain("\"%s --help\" says more.".formatted(wrong.getCommandLine().getCommandSpec().qualifiedName()));
		return ExitCodes.WRONG_USAGE;
	}

	private int failed(Throwable failure) {
		if (failure instanceof ExplainedException) {
			if (failure.getCause() != null) {
				log.record(failure.getMessage(), failure);
			}
			console.explain(failure.getMessage());
		} else {
			log.record("A command failed unexpectedly.", failure);
			console.explain("Something unexpected went wrong; the command was not finished. The details are in %s"
					.formatted(log.place()));
		}
		return ExitCodes.FAILED;
	}
}
