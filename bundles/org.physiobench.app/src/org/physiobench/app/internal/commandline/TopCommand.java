package org.physiobench.app.internal.commandline;

import java.nio.file.Path;
import java.util.Optional;

import org.physiobench.core.database.DatabaseChoice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, before any command: its options, and the workbench when no command follows. */
@Command(name = "physiobench", description = "The workstation for physiotherapists. Opens the workbench unless a command is given.", mixinStandardHelpOptions = true, versionProvider = ProductVersion.class)
public final class TopCommand {

	@Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "The folder that holds the data; by default the usual place of the operating system.")
	private Path data;

	@Option(names = "--database", paramLabel = "ADDRESS", scope = ScopeType.INHERIT, converter = DatabaseAddress.class, description = "The database that holds the records: jdbc:postgresql://server:5432/name?user=me for a shared one, \"own\" for that in the data folder; by default what was chosen in the preferences.")
	private DatabaseChoice database;

	@Option(names = "--database-password-file", paramLabel = "FILE", scope = ScopeType.INHERIT, description = "The file whose first line is the password of the shared database; else the password file of PostgreSQL (PGPASSFILE) is asked.")
	private Path databasePassword;

	@Option(names = "--open", paramLabel = "ID", description = "Open the record of this patient in the workbench.")
	private String toOpen;

	@Option(names = "--passphrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT, description = "A file whose first line is the passphrase that unlocks the database. Protects a database that is made now.")
	private Path passphraseFile;

	@Option(names = "--no-passphrase", description = "Do not ask how a new database shall be protected: its key lies in the user's profile.")
	private boolean noPassphrase;

	/** The data folder that was chosen, if one was. */
	public Optional<Path> data() {
		return Optional.ofNullable(data);
	}

	/** What was said about the database. */
	public DatabaseOption database() {
		return new DatabaseOption(Optional.ofNullable(database), Optional.ofNullable(databasePassword));
	}

	/** Id of the patient whose record is to be opened, if one was named. */
	public Optional<String> toOpen() {
		return Optional.ofNullable(toOpen);
	}

	/** The file that holds the passphrase, if one was named. */
	public Optional<Path> passphraseFile() {
		return Optional.ofNullable(passphraseFile);
	}

	/** Whether a new database shall be made without asking for a passphrase. */
	public boolean noPassphrase() {
		return noPassphrase;
	}
}
