package org.physiobench.app.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.physiobench.app.internal.commandline.DatabaseOption;
import org.physiobench.app.internal.commandline.TopCommand;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * What must be known of the arguments before anything starts: where the data lies, and whether the workbench is wanted.
 *
 * @param data           the data folder, if one was chosen
 * @param database       what was said about the database
 * @param toOpen         id of the patient whose record the workbench opens, if one was named
 * @param passphraseFile the file that holds the passphrase, if one was named
 * @param asks           whether the workbench may ask how a new database shall be protected
 * @param workbench      whether the workbench is wanted; otherwise the arguments are the command line's, good or bad
 */
public record StartArguments(Optional<Path> data, DatabaseOption database, Optional<String> toOpen,
		Optional<Path> passphraseFile, boolean asks, boolean workbench) {

	/** Reads the arguments; what is wrong with them is left for the command line to say. */
	public static StartArguments read(String... arguments) {
		TopCommand top = new TopCommand();
		CommandLine line = new CommandLine(top).setUnmatchedArgumentsAllowed(true);
		try {
			CommandLine.ParseResult result = line.parseArgs(arguments);
			boolean nothingElse = result.unmatched().isEmpty() && !result.isUsageHelpRequested()
					&& !result.isVersionHelpRequested();
			return new StartArguments(top.data(), top.database(), top.toOpen(), top.passphraseFile(), !top.noPassphrase(),
					nothingElse);
		} catch (ParameterException | InvalidPathException e) {
			return new StartArguments(Optional.empty(), DatabaseOption.none(), Optional.empty(), Optional.empty(), true,
					false);
		}
	}
}
