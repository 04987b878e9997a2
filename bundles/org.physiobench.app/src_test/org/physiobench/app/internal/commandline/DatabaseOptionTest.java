package org.physiobench.app.internal.commandline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.database.KeptDatabaseChoice;
import org.physiobench.core.database.Password;
import org.physiobench.core.database.SharedDatabase;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

public final class DatabaseOptionTest {

	private static final DatabaseChoice CLINIC = DatabaseChoice.of(SharedDatabase.parse("jdbc:postgresql://db/records"));
	private static final DatabaseChoice OTHER = DatabaseChoice.of(SharedDatabase.parse("jdbc:postgresql://other/records"));

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private KeptDatabaseChoice kept;

	@Before
	public void keepChoice() {
		kept = new KeptDatabaseChoice(new DataFolder(folder.getRoot().toPath().toAbsolutePath()));
		kept.keep(CLINIC);
	}

	@Test
	public void whatWasChosenInThePreferencesHoldsUntilTheArgumentsSayOtherwise() {
		assertEquals(CLINIC, DatabaseOption.none().choose(kept));
		assertEquals(OTHER, new DatabaseOption(Optional.of(OTHER), Optional.empty()).choose(kept));
		assertEquals(DatabaseChoice.own(),
				new DatabaseOption(Optional.of(DatabaseChoice.own()), Optional.empty()).choose(kept));
	}

	@Test
	public void thePasswordIsTheFirstLineOfTheFile() throws IOException {
		Path file = Files.writeString(folder.getRoot().toPath().resolve("password"), " p=s \r\nanother line\n");
		DatabaseChoice chosen = new DatabaseOption(Optional.of(OTHER), Optional.of(file)).choose(kept);
		assertEquals(Optional.of(new Password(" p=s ")), chosen.shared().orElseThrow().password());
	}

	@Test
	public void aFileWithoutAPasswordIsRefused() throws IOException {
		Path empty = Files.writeString(folder.getRoot().toPath().resolve("password"), "\n");
		for (Path file : new Path[] { empty, folder.getRoot().toPath().resolve("missing") }) {
			ExplainedException refusal = assertThrows(ExplainedException.class,
					() -> new DatabaseOption(Optional.of(OTHER), Optional.of(file)).choose(kept));
			assertTrue(refusal.getMessage(), refusal.getMessage().contains(file.toString()));
		}
	}

	@Test
	public void aMistakeInTheAddressDoesNotShowThePassword() {
		ParameterException refusal = assertThrows(ParameterException.class,
				() -> new CommandLine(new TopCommand()).parseArgs("--database", "postgresql://db/x?password=hidden"));
		assertTrue(refusal.getMessage(), refusal.getMessage().contains("jdbc:postgresql://server:5432/database"));
		assertFalse(refusal.getMessage(), refusal.getMessage().contains("hidden"));
	}
}
