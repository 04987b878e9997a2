package org.physiobench.app.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.database.SharedDatabase;

public final class StartArgumentsTest {

	@Test
	public void withoutArgumentsTheWorkbenchIsWanted() {
		StartArguments start = StartArguments.read();
		assertTrue(start.workbench());
		assertEquals(Optional.empty(), start.data());
	}

	@Test
	public void theWorkbenchTakesADataFolderAndAPatient() {
		StartArguments start = StartArguments.read("--data", "clinic", "--open", "demo-1");
		assertTrue(start.workbench());
		assertEquals(Optional.of(Path.of("clinic")), start.data());
		assertEquals(Optional.of("demo-1"), start.toOpen());
	}

	@Test
	public void theDataFolderIsFoundBeforeAndBehindACommand() {
		assertEquals(Optional.of(Path.of("clinic")), StartArguments.read("--data", "clinic", "patients").data());
		assertEquals(Optional.of(Path.of("clinic")),
				StartArguments.read("handout", "--patient", "demo-1", "--data=clinic", "--out", "h.pdf").data());
	}

	@Test
	public void theFileWithThePassphraseIsFoundForWorkbenchAndCommands() {
		StartArguments start = StartArguments.read("--passphrase-file", "secret.txt");
		assertTrue(start.workbench());
		assertTrue(start.asks());
		assertEquals(Optional.of(Path.of("secret.txt")), start.passphraseFile());
		assertEquals(Optional.of(Path.of("secret.txt")),
				StartArguments.read("patients", "--passphrase-file=secret.txt").passphraseFile());
	}

	@Test
	public void theWorkbenchCanBeToldNotToAskAboutANewDatabase() {
		StartArguments start = StartArguments.read("--no-passphrase");
		assertTrue(start.workbench());
		assertFalse(start.asks());
	}

	@Test
	public void theDatabaseIsFoundBeforeAndBehindACommand() {
		String address = "jdbc:postgresql://db:5433/records?user=anna";
		DatabaseChoice clinic = DatabaseChoice.of(SharedDatabase.parse(address));
		assertEquals(Optional.of(clinic), StartArguments.read("--database", address).database().chosen());
		assertTrue(StartArguments.read("--database", address).workbench());
		assertEquals(Optional.of(clinic), StartArguments.read("patients", "--database=" + address).database().chosen());
		assertEquals(Optional.of(DatabaseChoice.own()), StartArguments.read("--database", "own").database().chosen());
		assertEquals(Optional.empty(), StartArguments.read("patients").database().chosen());
	}

	@Test
	public void anAddressThatIsNoneIsNoMatterOfTheWorkbench() {
		assertFalse(StartArguments.read("--database", "db").workbench());
	}

	@Test
	public void commandsHelpAndMistakesAreNoMatterOfTheWorkbench() {
		assertFalse(StartArguments.read("patients").workbench());
		assertFalse(StartArguments.read("--help").workbench());
		assertFalse(StartArguments.read("--version").workbench());
		assertFalse(StartArguments.read("--nonsense").workbench());
		assertFalse(StartArguments.read("--data").workbench());
	}
}
