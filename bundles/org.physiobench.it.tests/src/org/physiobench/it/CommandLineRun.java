package org.physiobench.it;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a run of the command line said and how it ended.
 *
 * @param exitCode the exit code of the process
 * @param out      its standard output
 * @param errors   the lines of its standard error
 */
record CommandLineRun(int exitCode, String out, List<String> errors) {

	CommandLineRun {
		errors = List.copyOf(errors);
	}

	/** Runs the application with these arguments until it ends. */
	static CommandLineRun of(String... arguments) throws Exception {
		var said = new ByteArrayOutputStream();
		var explained = new ByteArrayOutputStream();
		PrintStream out = System.out;
		PrintStream err = System.err;
		int exitCode;
		try (var capturedOut = new PrintStream(said, true, StandardCharsets.UTF_8);
				var capturedErr = new PrintStream(explained, true, StandardCharsets.UTF_8)) {
			System.setOut(capturedOut);
			System.setErr(capturedErr);
			exitCode = new ApplicationStart(arguments).run();
		} finally {
			System.setOut(out);
			System.setErr(err);
		}
		return new CommandLineRun(exitCode, said.toString(StandardCharsets.UTF_8),
				explained.toString(StandardCharsets.UTF_8).lines().toList());
	}
}
