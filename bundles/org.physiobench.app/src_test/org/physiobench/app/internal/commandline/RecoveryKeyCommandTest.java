package org.physiobench.app.internal.commandline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.protection.ProtectionState;
import org.physiobench.core.protection.RecoveryKey;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.testkit.InMemoryProtection;

import picocli.CommandLine;

public final class RecoveryKeyCommandTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final StringWriter out = new StringWriter();
	private final InMemoryProtection protection = InMemoryProtection.lockedWith("kiwi oar mud lantern");

	@Test
	public void theKeyOnTheSheetOpensTheDatabase() throws IOException {
		protection.unlockNow();
		Path file = folder.getRoot().toPath().resolve("sheet.txt");
		run(file);
		String typed = Files.readString(file).lines().map(String::strip).filter(line -> line.matches("(\\w{5}-){6}\\w{5}"))
				.findFirst().orElseThrow();
		protection.lockAgain();
		protection.unlock(((RecoveryKey.Reading.Read) RecoveryKey.read(typed)).key());
		assertEquals(ProtectionState.UNLOCKED, protection.state());
		assertFalse("a log of what was said opens nothing", out.toString().contains(typed));
	}

	@Test
	public void aSheetBesideTheDataOrOverAnotherFileIsRefused() throws IOException {
		protection.unlockNow();
		assertTrue(refusal(protection.place().resolve("sheet.txt")).contains("in the data folder"));
		Path file = folder.newFile().toPath();
		assertTrue(refusal(file).contains("is there already"));
		assertEquals(0, Files.size(file));
		assertFalse(protection.hasRecoveryKey());
	}

	private String refusal(Path file) {
		return assertThrows(ExplainedException.class, () -> run(file)).getMessage();
	}

	private void run(Path file) {
		RecoveryKeyCommand command = new RecoveryKeyCommand(
				new Console(new PrintWriter(out), new PrintWriter(new StringWriter())), () -> protection,
				Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
		new CommandLine(command).parseArgs("--out", file.toString());
		command.call();
	}
}
