package org.physiobench.app.internal.commandline;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, before any command: its options, and the workbench when no command follows. */
@Command(name = "physiobench", description = "The workstation for physiotherapists. Opens the workbench unless a command is given.", mixinStandardHelpOptions = true, versionProvider = ProductVersion.class)
public final class TopCommand {

	@Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "The folder that holds the data; by default the usual place of the operating system.")
	private Path data;

	@Option(names = "--open", paramLabel = "ID", description = "Open the record of this patient in the workbench.")
	private String toOpen;

	/** The data folder that was chosen, if one was. */
	public Optional<Path> data() {
		return Optional.ofNullable(data);
	}

	/** Id of the patient whose record is to be opened, if one was named. */
	public Optional<String> toOpen() {
		return Optional.ofNullable(toOpen);
	}
}
