package org.physiobench.app.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.app.internal.commandline.Console;
import org.physiobench.core.protection.ProtectionState;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.testkit.InMemoryProtection;

public final class PassphraseFileTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final StringWriter err = new StringWriter();
	private final InMemoryProtection protection = InMemoryProtection.lockedWith("kiwi oar mud lantern");
	private Path file = Path.of("");

	@Before
	public void makeTheFile() throws IOException {
		file = folder.getRoot().toPath().resolve("passphrase");
		write("kiwi oar mud lantern\n");
	}

	@Test
	public void theFirstLineUnlocks() throws IOException {
		for (String text : new String[] { "kiwi oar mud lantern", "kiwi oar mud lantern\r\nabout the clinic\n" }) {
			write(text);
			InMemoryProtection locked = InMemoryProtection.lockedWith("kiwi oar mud lantern");
			unlock(locked);
			assertEquals(ProtectionState.UNLOCKED, locked.state());
		}
		assertEquals("", err.toString());
	}

	@Test
	public void aWrongOneIsRefusedWithTheNameOfTheFile() throws IOException {
		write("kiwi oar mud lanterns\n");
		assertTrue(refusal(), refusal().contains("The first line of " + file + " is not the passphrase"));
		assertEquals(ProtectionState.LOCKED, protection.state());
	}

	@Test
	public void blanksBelongToThePassphrase() throws IOException {
		write(" kiwi oar mud lantern");
		assertTrue(refusal(), refusal().contains("is not the passphrase"));
	}

	@Test
	public void anEmptyMissingLongOrUnreadableFileIsExplained() throws IOException {
		write("\nkiwi oar mud lantern");
		assertTrue(refusal(), refusal().contains("is empty"));
		write("x".repeat(5000));
		assertTrue(refusal(), refusal().contains("is too long"));
		Files.write(file, new byte[] { (byte) 0xc3, '(' });
		assertTrue(refusal(), refusal().contains("is not text in UTF-8"));
		Files.delete(file);
		assertTrue(refusal(), refusal().contains("cannot be read: " + file));
	}

	@Test
	public void aFileThatOthersMayReadIsWarnedOfAndUsed() throws IOException {
		Assume.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		unlock(protection);
		assertTrue(err.toString(), err.toString().startsWith("Others on this computer may read " + file));
		assertEquals(ProtectionState.UNLOCKED, protection.state());
	}

	@Test
	public void aNewDatabaseIsProtectedWithItAndTheMissingRecoveryKeyIsNamed() {
		InMemoryProtection none = InMemoryProtection.withoutDatabase();
		unlock(none);
		assertEquals(ProtectionState.UNLOCKED, none.state());
		assertTrue(err.toString(), err.toString().contains("\"recovery-key\""));
	}

	@Test
	public void aDatabaseWhoseKeyLiesInTheProfileStaysAsItIs() {
		InMemoryProtection open = InMemoryProtection.withKeyInProfile();
		unlock(open);
		assertEquals(ProtectionState.KEY_IN_PROFILE, open.state());
		assertEquals("", err.toString());
	}

	private void unlock(InMemoryProtection database) {
		new PassphraseFile(file, new Console(new PrintWriter(new StringWriter()), new PrintWriter(err))).unlock(database);
	}

	private String refusal() {
		return assertThrows(ExplainedException.class, () -> unlock(protection)).getMessage();
	}

	/** Readable for nobody else. */
	private void write(String text) throws IOException {
		Files.deleteIfExists(file);
		Path made = Files.createTempFile(folder.getRoot().toPath(), "passphrase", "");
		Files.writeString(made, text, StandardCharsets.UTF_8);
		Files.move(made, file);
	}
}
